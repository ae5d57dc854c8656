/** A fact for machines: `/facts/<id>.json`, everything the page says, in stable fields. */
import type { z } from 'zod';
import type { Derivation, Evidence, Fact } from '../evidence/fact.ts';
import { baseValue, formatQuantity } from '../evidence/format.ts';
import type { Source } from '../evidence/source.ts';
import { createSpeak } from '../evidence/speak.ts';
import { textFragmentUrl } from '../evidence/text-fragment.ts';
import type { LocalText } from '../language/language.ts';
import { formatUnit } from '../schema/unit.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { apiVersion, type factSchema, type statusSchema } from './api/schemas.ts';
import { absoluteUrl, factUrl, sourceUrl } from './urls.ts';

export type FactRecord = z.infer<typeof factSchema>;

export function factRecord(fact: Fact, newsroom: Newsroom): FactRecord {
  const { site } = newsroom;
  const speak = createSpeak(newsroom.facts, 'en');
  const { quantity } = fact;
  return {
    version: apiVersion,
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
        .map(({ was }) => ({
          id: correction.id,
          date: correction.date,
          kind: correction.kind,
          text: speak(correction.text),
          was,
        })),
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
): FactRecord['evidence'][number] {
  const quote = words.kind === 'quote' ? words.quote : null;
  return {
    relation,
    value: figure,
    quote: quote?.text ?? null,
    says: words.kind === 'says' ? speak(words.text) : null,
    source: {
      id: source.id,
      url: absoluteUrl(origin, sourceUrl(source.id)),
      outlet: source.outlet,
      published: source.published,
      address: textFragmentUrl(source, quote),
      status: statusRecord(source, { origin, speak }),
    },
  };
}

/** What became of a source; `null` while it stands. */
export function statusRecord(
  { status }: Source,
  { origin, speak }: { origin: string; speak: (text: LocalText) => string },
): z.infer<typeof statusSchema> | null {
  return (
    status && {
      kind: status.kind,
      date: status.date,
      reason: speak(status.reason),
      by: status.kind === 'superseded' ? absoluteUrl(origin, sourceUrl(status.by.id)) : null,
    }
  );
}
