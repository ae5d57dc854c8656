/** Words for following the site and taking it along: Markdown twins, feeds, what changed, books, the interface for programs. */
import type { Language } from './language.ts';

export interface FollowWords {
  readonly address: string;
  readonly published: string;
  readonly updated: string;
  readonly licence: string;
  readonly figure: string;
  readonly value: string;
  readonly description: string;
  readonly picture: string;
  readonly noAddress: string;
  readonly twins: string;
  readonly feeds: string;
  readonly feedsIntro: string;
  /** How to subscribe, a paragraph each. */
  readonly feedsHow: readonly string[];
  readonly opml: string;
  readonly newest: string;
  readonly noEntries: string;
  readonly changes: string;
  readonly changesIntro: string;
  readonly noChanges: string;
  readonly new: string;
  readonly sinceOne: string;
  /** With `#` for the number. */
  readonly sinceMany: string;
  readonly sinceNone: string;
  readonly books: string;
  readonly booksIntro: string;
  readonly epub: string;
  readonly api: ApiWords;
}

export interface ApiWords {
  readonly title: string;
  readonly intro: string;
  readonly rules: readonly string[];
  readonly heads: { readonly field: string; readonly type: string; readonly meaning: string };
}

/** The words of a language; one without its own is shown the English ones. */
export function followWords(language: Language): FollowWords {
  return dictionaries[language] ?? english;
}

const english: FollowWords = {
  address: 'Address',
  published: 'Published',
  updated: 'Updated',
  licence: 'Licence',
  figure: 'Figure',
  value: 'Value',
  description: 'In words',
  picture: 'Picture',
  noAddress: 'no address',
  twins:
    'Every page has a twin in Markdown: put `index.md` behind its address. Figures in it lead to the fact they print, and footnotes to the sources.',
  feeds: 'Feeds',
  feedsIntro: 'A feed tells a reader program of what is new here, whole texts included, and tells nobody about you.',
  feedsHow: [
    'Copy the address of a feed into a feed reader: a program or service that collects what several sites publish. Most take the address of this site as well, and find the feeds by themselves.',
    'The three forms of a feed hold the same; any reader takes at least one. A briefing that is corrected or updated is shown as changed, not as new.',
  ],
  opml: 'All feeds as one file (OPML), for readers that take a list',
  newest: 'Newest',
  noEntries: 'Nothing in it yet.',
  changes: 'What changed',
  changesIntro: 'Everything that was published, updated or corrected here, by day.',
  noChanges: 'Nothing yet.',
  new: 'new',
  sinceOne: 'One change since your last visit',
  sinceMany: '# changes since your last visit',
  sinceNone: 'No changes since your last visit',
  books: 'Books',
  booksIntro:
    'For reading without a connection: all briefings, or those of a theme, with their charts and references. They are made anew with every change.',
  epub: 'EPUB',
  api: {
    title: 'For programs',
    intro: 'Briefings, facts, sources and charts as JSON: files at addresses that stay, without keys or limits.',
    rules: [
      'The index names every list, and a list names every record. Nothing needs to be asked for in another way: these are files, made with each build of the site.',
      'The number in the address is the version. Within it fields are added, but none goes or changes its meaning; a schema of each record is published beside it.',
      'Every page has a twin in Markdown as well, at index.md behind its address.',
    ],
    heads: { field: 'Field', type: 'Type', meaning: 'Meaning' },
  },
};

const dictionaries: Readonly<Partial<Record<Language, FollowWords>>> = { en: english };
