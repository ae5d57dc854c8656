/** A fact of the ledger, resolved: its value and everything it rests on as objects. */
import type { LocalText } from '../language/language.ts';
import type { Period } from '../schema/period.ts';
import type { Unit } from '../schema/unit.ts';
import type { Precision } from '../schema/fact.ts';
import type { Formula } from './formula.ts';
import type { Quote, Source } from './source.ts';

/** A number in its unit, or a range of them. */
export type Figure = number | { readonly low: number; readonly high: number };

/** A value as it may be printed: never without its unit and precision. */
export interface Quantity {
  readonly figure: Figure;
  readonly unit: Unit;
  readonly precision: Precision;
  /** Decimals to print; `null` prints as many as the figure has. */
  readonly decimals: number | null;
}

/** What one source says for (or against) a fact. */
export interface Evidence {
  readonly source: Source;
  readonly relation: 'supports' | 'rounds' | 'contradicts';
  /** The exact words, or our paraphrase. */
  readonly words:
    { readonly kind: 'quote'; readonly quote: Quote } | { readonly kind: 'says'; readonly text: LocalText };
  /** The value this source gives, where it differs from the fact’s. */
  readonly figure: Figure | null;
}

/** How a derived fact comes from others. */
export interface Derivation {
  readonly formula: Formula;
  /** The formula as authored. */
  readonly text: string;
  /** The facts it uses, in order of first appearance. */
  readonly inputs: readonly Fact[];
}

export interface Fact {
  readonly id: string;
  readonly theme: string;
  readonly statement: LocalText;
  /** `null` for a fact that states something without a number. */
  readonly quantity: Quantity | null;
  readonly noun: LocalText | null;
  readonly period: Period | null;
  readonly asOf: string | null;
  readonly evidence: readonly Evidence[];
  readonly derivation: Derivation | null;
  /** Why this value is used, where sources differ. */
  readonly conflict: { readonly why: LocalText } | null;
  readonly reviewBy: string | null;
  readonly note: LocalText | null;
}

/** Every source a fact rests on, its own first, then those of the facts it is derived from, each once. */
export function sourcesOf(fact: Fact): Source[] {
  const found = new Map<string, Source>();
  for (const item of fact.evidence) found.set(item.source.id, item.source);
  for (const input of fact.derivation?.inputs ?? []) {
    for (const source of sourcesOf(input)) if (!found.has(source.id)) found.set(source.id, source);
  }
  return [...found.values()];
}
