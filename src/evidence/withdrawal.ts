/** What follows when the publisher of a source takes it back or replaces it. */
import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { withdrawalWords } from '../language/withdrawal-words.ts';
import type { Evidence, Fact } from './fact.ts';
import type { Source } from './source.ts';

/** A source that was retracted or superseded. */
export type WithdrawnSource = Source & { readonly status: NonNullable<Source['status']> };

export function isWithdrawn(source: Source): source is WithdrawnSource {
  return source.status !== null;
}

/** Whether evidence founds what it stands under; what contradicts is shown, but nothing rests on it. */
export function isSupport(item: Evidence): boolean {
  return item.relation !== 'contradicts';
}

/** The withdrawn source that alone carries a fact, its own or that of a fact it is worked out from; `null` where others do. */
export function lostFoundation(fact: Fact): WithdrawnSource | null {
  const own = fact.evidence.filter(isSupport).map((item) => item.source);
  if (own.length > 0) return own.every(isWithdrawn) ? (own.find(isWithdrawn) ?? null) : null;
  const inputs = (fact.derivation?.inputs ?? []).map(lostFoundation);
  return inputs.find((source) => source !== null) ?? null;
}

/** “retracted”, where a source is named in passing; `null` for one that stands. */
export function withdrawalMark(source: Source, language: Language): string | null {
  return source.status && withdrawalWords(language).mark[source.status.kind];
}

/** “Retracted on 1 September 2025”; the reason stands behind it. */
export function withdrawalOn({ status: { kind, date } }: WithdrawnSource, language: Language): string {
  return withdrawalWords(language).on[kind](formatDate(date, { language }));
}
