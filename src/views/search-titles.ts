/** Titles of what search finds, small enough to come before the index, and to stand in for it when it does not. */
import { searchKinds, type SearchKind } from '../outputs/search-record.ts';
import type { Edition } from './edition.ts';
import { searchRecords } from './search-records.ts';

/** Address, title, what a result shows beside it, other names. Trailing empty texts are left out. */
export type TitleEntry = readonly string[];

export type SearchTitles = Readonly<Partial<Record<SearchKind, readonly TitleEntry[]>>>;

/** Quotes have no titles; sources are many, and are found by what rests on them. */
const kinds = searchKinds.filter((kind) => kind !== 'quote' && kind !== 'source' && kind !== 'page');

export function searchTitles(edition: Edition): SearchTitles {
  const records = searchRecords(edition);
  const groups = kinds.map((kind) => {
    const entries = records.filter((record) => record.kind === kind);
    return [
      kind,
      entries.map(({ url, title, card, names }) => trim([url, title, card.value ?? card.line ?? '', names.join(', ')])),
    ] as const;
  });
  return Object.fromEntries(groups);
}

function trim(texts: readonly string[]): TitleEntry {
  const last = texts.findLastIndex((text) => text !== '');
  return texts.slice(0, last + 1);
}
