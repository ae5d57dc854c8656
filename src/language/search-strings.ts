/** Words of the search, and what they are in English. */

export interface SearchStrings {
  readonly label: string;
  readonly submit: string;
  readonly hint: string;
  /** Said where scripts do not run. */
  readonly without: string;
  readonly archive: string;
  readonly close: string;
  readonly filters: string;
  readonly everything: string;
  readonly facets: Readonly<Record<'kind' | 'theme' | 'year' | 'language' | 'sort', string>>;
  readonly any: Readonly<Record<'theme' | 'year' | 'language', string>>;
  readonly sorts: Readonly<Record<'relevance' | 'date', string>>;
  /** One of a kind, and the kind. */
  readonly kinds: Readonly<Record<SearchedKind, { readonly one: string; readonly many: string }>>;
  /** Lines about the results; `{n}` and `{q}` stand for their count and for what was asked. */
  readonly none: string;
  readonly noneHere: string;
  readonly one: string;
  readonly many: string;
  readonly titles: string;
  readonly empty: string;
  readonly meant: string;
  readonly more: string;
  readonly slow: string;
  readonly failed: string;
  readonly retry: string;
  readonly recent: string;
  readonly forget: string;
  readonly shortcut: string;
  readonly keys: string;
}

export type SearchedKind = 'briefing' | 'theme' | 'fact' | 'chart' | 'term' | 'event' | 'quote' | 'source' | 'page';

export const englishSearch: SearchStrings = {
  label: 'Search the ledger',
  submit: 'Search',
  hint: 'Briefings, figures, charts, quotes, sources, events and terms.',
  without:
    'Searching needs scripts, which this browser does not run here. Everything the search would find is also listed.',
  archive: 'Everything published, by theme and year',
  close: 'Close',
  filters: 'Narrow the results',
  everything: 'Everything',
  facets: { kind: 'Kind', theme: 'Theme', year: 'Year', language: 'Language', sort: 'Order' },
  any: { theme: 'Any theme', year: 'Any year', language: 'Any language' },
  sorts: { relevance: 'Best match first', date: 'Newest first' },
  kinds: {
    briefing: { one: 'Briefing', many: 'Briefings' },
    theme: { one: 'Theme', many: 'Themes' },
    fact: { one: 'Figure', many: 'Figures' },
    chart: { one: 'Chart', many: 'Charts' },
    term: { one: 'Term', many: 'Terms' },
    event: { one: 'Event', many: 'Events' },
    quote: { one: 'Quote', many: 'Quotes' },
    source: { one: 'Source', many: 'Sources' },
    page: { one: 'Page', many: 'Pages' },
  },
  none: 'Nothing found for “{q}”.',
  noneHere: 'Nothing found for “{q}” among what is chosen here.',
  one: 'One result for “{q}”',
  many: '{n} results for “{q}”',
  titles: 'Titles with “{q}”: {n}. Texts are not searched.',
  empty: 'Fewer words find more. Names may be spelled several ways; the glossary lists those that are known here.',
  meant: 'Did you mean',
  more: 'More results',
  slow: 'The search is slow to load. Titles are searched meanwhile.',
  failed: 'The search could not be loaded. Titles are searched instead.',
  retry: 'Try again',
  recent: 'Searched before, on this device',
  forget: 'Forget these',
  shortcut: 'The key / opens the search on every page',
  keys: 'Arrow keys move between results, Escape goes back to the field.',
};
