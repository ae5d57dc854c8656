/** Titles of what search finds, small enough to come before the index, and to stand in for it when it does not. */
import type { SearchKind, SearchRecord } from '../outputs/search-record.ts';
import type { Edition } from './edition.ts';
import { searchRecords } from './search-records.ts';

/** Address, title, what a result shows beside it, other names. */
export type TitleEntry = readonly string[];

export type SearchTitles = Readonly<Partial<Record<SearchKind, readonly TitleEntry[]>>>;

/** In the order of what readers ask for by name. Quotes have no titles; sources are found by what rests on them. */
const kinds: readonly SearchKind[] = ['theme', 'term', 'briefing', 'fact', 'chart', 'event'];

/** The list must stay small however large the newsroom is; what is left out is found when the index has come. */
const most = 1500;

export function searchTitles(edition: Edition): SearchTitles {
  return listTitles(searchRecords(edition));
}

/** Titles of records, by kind. */
export function listTitles(records: readonly SearchRecord[]): SearchTitles {
  const titled = kinds.flatMap((kind) => records.filter((record) => record.kind === kind)).slice(0, most);
  return Object.fromEntries(kinds.map((kind) => [kind, titled.filter((record) => record.kind === kind).map(entryOf)]));
}

/** Trailing empty texts are left out. */
function entryOf({ kind, url, title, card, names }: SearchRecord): TitleEntry {
  // Of a fact the value is shown, and nothing else in its place.
  const beside = kind === 'fact' ? card.value : card.line;
  const texts = [url, title, beside ?? '', names.join(', ')];
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}
