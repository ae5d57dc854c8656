/** A fact for machines: `/facts/<id>.json`, everything the page says, in stable fields. */
import type { Derivation, Evidence, Fact, Figure } from '../evidence/fact.ts';
import { baseValue, formatQuantity } from '../evidence/format.ts';
import { createSpeak } from '../evidence/speak.ts';
import { textFragmentUrl } from '../evidence/text-fragment.ts';
import type { LocalText } from '../language/language.ts';
import { formatUnit } from '../schema/unit.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { absoluteUrl, factUrl, sourceUrl } from './urls.ts';

/** Raised when a field changes its meaning or goes; new fields don’t raise it. */
export const factRecordVersion = 1;

export interface FactRecord {
  readonly version: typeof factRecordVersion;
  readonly id: string;
  readonly url: string;
  readonly statement: string;
  /** The value as printed, with precision and unit; `null` for a fact without one. */
  readonly text: string | null;
  /** Number or range in `unit`, and in the unit’s base (dollars, not billions). */
  readonly value: Figure | null;
  readonly unit: string | null;
  readonly baseValue: number | null;
  readonly precision: string | null;
  readonly period: { readonly text: string; readonly start: string; readonly end: string } | null;
  readonly asOf: string | null;
  readonly reviewBy: string | null;
  readonly disputed: string | null;
  readonly derivation: { readonly formula: string; readonly inputs: readonly string[] } | null;
  readonly evidence: readonly EvidenceRecord[];
  readonly corrections: readonly {
    readonly date: string;
    readonly kind: string;
    readonly was: Figure;
    readonly text: string;
  }[];
  readonly licence: string;
}

export interface EvidenceRecord {
  readonly relation: Evidence['relation'];
  readonly value: Figure | null;
  /** Exact words of the source, or what it states in ours. */
  readonly quote: string | null;
  readonly says: string | null;
  readonly source: {
    readonly id: string;
    readonly url: string;
    readonly outlet: string;
    readonly published: string | null;
    readonly address: string | null;
    /** What became of it; `null` while it stands. */
    readonly status: StatusRecord | null;
  };
}

export interface StatusRecord {
  readonly kind: 'retracted' | 'superseded';
  readonly date: string;
  readonly reason: string;
  /** Page of the source that stands in its place. */
  readonly by: string | null;
}

export function factRecord(fact: Fact, newsroom: Newsroom): FactRecord {
  const { site } = newsroom;
  const speak = createSpeak(newsroom.facts, 'en');
  const { quantity } = fact;
  return {
    version: factRecordVersion,
    id: fact.id,
    url: absoluteUrl(site.url, factUrl(fact.id)),
    statement: fact.statement.en,
    text: quantity && formatQuantity(quantity, { language: 'en', style: 'prose', noun: fact.noun }),
    value: quantity?.figure ?? null,
    unit: quantity && formatUnit(quantity.unit),
    baseValue: quantity && baseValue(quantity),
    precision: quantity?.precision ?? null,
    period: fact.period && { text: fact.period.text, start: fact.period.start, end: fact.period.end },
    asOf: fact.asOf,
    reviewBy: fact.reviewBy,
    disputed: fact.conflict && speak(fact.conflict.why),
    derivation: fact.derivation && derivationRecord(fact.derivation),
    evidence: fact.evidence.map((item) => evidenceRecord(item, { origin: site.url, speak })),
    corrections: newsroom.corrections.flatMap((correction) =>
      correction.facts
        .filter((changed) => changed.fact.id === fact.id)
        .map(({ was }) => ({ date: correction.date, kind: correction.kind, was, text: speak(correction.text) })),
    ),
    licence: site.licence.url,
  };
}

function derivationRecord({ text, inputs }: Derivation): FactRecord['derivation'] {
  return { formula: text, inputs: inputs.map((input) => input.id) };
}

function evidenceRecord(
  { relation, figure, words, source }: Evidence,
  { origin, speak }: { origin: string; speak: (text: LocalText) => string },
): EvidenceRecord {
  const quote = words.kind === 'quote' ? words.quote : null;
  return {
    relation,
    value: figure,
    quote: quote?.text ?? null,
    says: words.kind === 'says' ? words.text.en : null,
    source: {
      id: source.id,
      url: absoluteUrl(origin, sourceUrl(source.id)),
      outlet: source.outlet,
      published: source.published,
      address: textFragmentUrl(source, quote),
      status: source.status && {
        kind: source.status.kind,
        date: source.status.date,
        reason: speak(source.status.reason),
        by: source.status.kind === 'superseded' ? absoluteUrl(origin, sourceUrl(source.status.by.id)) : null,
      },
    },
  };
}
