/** What resolving a chart works with, and where it puts the faults it finds. */
import type { Fact } from '../evidence/fact.ts';
import type { Authored, Path } from '../schema/authored.ts';
import type { AuthoredChart } from '../schema/chart.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { nearest } from '../schema/nearest.ts';
import type { TextPart } from '../schema/scalar-offsets.ts';
import type { Series } from './series.ts';

export interface ChartContext {
  readonly authored: Authored<AuthoredChart>;
  readonly series: ReadonlyMap<string, Series>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly diagnostics: Diagnostic[];
}

export interface Fault {
  readonly rule: string;
  /** Where in the chart’s file. */
  readonly path: Path;
  /** The part of the text there, where it is one. */
  readonly part?: TextPart;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Notes a fault; returns `null`, so that a resolver can end with it. */
export function complain(context: ChartContext, { rule, path, part, message, hint }: Fault): null {
  const place = context.authored.placeOf(path, part);
  context.diagnostics.push({ rule, severity: 'error', place, message, ...(hint !== undefined && { hint }) });
  return null;
}

/** “did you mean `imports`?”, where a known name is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const guess = nearest(word, known);
  return guess === null ? undefined : `did you mean \`${guess}\`?`;
}

/** “`a`, `b` and `c`”, cut after twelve. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  return names.length > 12 ? `${shown.join(', ')}, …` : shown.join(', ');
}
