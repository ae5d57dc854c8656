/** What the search index holds of one thing: its words, how much they weigh, and what a result shows of it. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { otherSpellings } from './search-spellings.ts';

/** The kinds of thing a search finds, in the order in which readers see them. */
export const searchKinds = ['briefing', 'theme', 'fact', 'chart', 'term', 'event', 'quote', 'source', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchRecord {
  readonly kind: SearchKind;
  /** Site-relative; with a fragment for what has no page of its own. */
  readonly url: string;
  readonly title: string;
  /** HTML of what is searched besides the title; headings with ids become sections of their own. */
  readonly body: string;
  /** Other names it goes by; they count nearly as much as the title. */
  readonly names: readonly string[];
  /** Other names of what it mentions; they count little. */
  readonly mentions: readonly string[];
  /** How much the newsroom makes of it: what bears a headline of its own, a figure it leads with, the rest. */
  readonly standing: 'headline' | 'key' | 'plain';
  /** Ids of themes. */
  readonly themes: readonly string[];
  /** Tag of the language it is written in. */
  readonly language: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a moment; `null` where it has none. */
  readonly date: string | null;
  /** What a result shows under the title. */
  readonly card: SearchCard;
}

export interface SearchCard {
  /** Of a fact: “$5.43 billion”. */
  readonly value?: string | null;
  /** When, by whom: “as of December 2025”, “Business Standard, 5 December 2025”. */
  readonly line?: string | null;
  /** Told in a sentence, where there is one; else the words around what was found are shown. */
  readonly summary?: string | null;
  /** Address of a picture of it. */
  readonly picture?: string;
  /** Colour token of its theme. */
  readonly accent?: string | undefined;
}

/** A quote is its own text; a title above it would count twice. */
const untitled: ReadonlySet<SearchKind> = new Set(['quote']);

/** Words that a title is worth, by kind, on Pagefind’s scale of 0 to 10: what explains comes before what mentions. */
const titleWeights: Readonly<Record<SearchKind, number>> = {
  briefing: 7,
  theme: 9,
  fact: 5,
  chart: 5,
  term: 9,
  event: 4,
  quote: 1,
  source: 3,
  page: 6,
};

/** The record as a page that Pagefind reads; `language` is that of the edition it belongs to. */
export function renderSearchRecord(record: SearchRecord, language: string): string {
  const { kind, title, card, standing } = record;
  const filters = { kind: [kind], theme: record.themes, language: [record.language], year: yearOf(record) };
  const meta = {
    [untitled.has(kind) ? 'heading' : 'title']: title,
    ...(standing === 'plain' ? {} : { [standing]: title }),
    names: record.names.join(', '),
    also: [...record.mentions, ...otherSpellings(`${title} ${record.body}`)].join(', '),
    value: card.value ?? '',
    line: card.line ?? '',
    summary: card.summary ?? '',
    picture: card.picture ?? '',
    accent: card.accent ?? '',
  };
  const page = h('html', { lang: language }, [
    h('head', [
      ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => attach('filter', name, value))),
      ...Object.entries(meta).flatMap(([name, value]) => (value === '' ? [] : [attach('meta', name, value)])),
      // Undated things come last; without a key they would be left out of a sorted list.
      attach('sort', 'date', sortKey(record.date)),
    ]),
    h('body', { dataPagefindBody: true }, [
      ...(untitled.has(kind) ? [] : [h('h1', { dataPagefindWeight: titleWeights[kind] }, title)]),
      { type: 'raw', value: record.body },
    ]),
  ]);
  return `<!doctype html>${toHtml(page, { allowDangerousHtml: true })}`;
}

/** Paragraphs, of which the first weighs more. */
export function paragraphs(texts: readonly (string | null)[], firstWeight: number): string {
  return texts
    .filter((text) => text !== null && text !== '')
    .map((text, index) => toHtml(h('p', index === 0 ? { dataPagefindWeight: firstWeight } : {}, text ?? '')))
    .join('');
}

function attach(what: 'filter' | 'meta' | 'sort', name: string, value: string): ReturnType<typeof h> {
  return h('meta', { [`data-pagefind-${what}`]: `${name}[content]`, content: value });
}

/** A number, `20250600` for June 2025: the index compares numbers as such, and texts of unequal length otherwise than one would. */
function sortKey(date: string | null): string {
  return date === null ? '0' : date.slice(0, 10).replaceAll('-', '').padEnd(8, '0');
}

function yearOf({ date }: SearchRecord): string[] {
  return date === null ? [] : [date.slice(0, 4)];
}
