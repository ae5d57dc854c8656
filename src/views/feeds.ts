/** The page of feeds, for people: what each holds, its addresses, and its newest entries. */
import { followWords } from '../language/follow-words.ts';
import { listFeeds } from '../outputs/feed.ts';
import { absoluteUrl, changesUrl, feedFileUrl, feedsUrl } from '../outputs/urls.ts';
import { bookLinks } from './books/book.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import type { Link } from './lines.ts';

export interface FeedsView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly how: readonly string[];
  readonly newest: string;
  readonly none: string;
  readonly feeds: readonly FeedView[];
  readonly all: Link;
  readonly changes: Link;
  readonly books: { readonly title: string; readonly intro: string; readonly links: readonly Link[] };
}

export interface FeedView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Full address, to be pasted into a reader. */
  readonly address: string;
  readonly formats: readonly (Link & { readonly type: string })[];
  readonly entries: readonly (Link & { readonly date: string; readonly day: string })[];
}

/** Entries shown of each feed. */
const shown = 3;

const formats = [
  { ending: 'xml', text: 'RSS', type: 'application/rss+xml' },
  { ending: 'atom', text: 'Atom', type: 'application/atom+xml' },
  { ending: 'json', text: 'JSON Feed', type: 'application/feed+json' },
] as const;

export function viewFeeds(edition: Edition): FeedsView {
  const words = followWords(edition.language);
  const { url } = edition.newsroom.site;
  return {
    frame: createFrame(edition, { path: feedsUrl, title: words.feeds, description: words.feedsIntro }),
    title: words.feeds,
    intro: words.feedsIntro,
    how: words.feedsHow,
    newest: words.newest,
    none: words.noEntries,
    feeds: [...listFeeds(edition.newsroom, edition.language)].map(([name, feed]) => ({
      id: name.replaceAll('/', '-'),
      title: feed.title,
      description: feed.description,
      address: absoluteUrl(url, feedFileUrl(`${name}.xml`)),
      formats: formats.map(({ ending, text, type }) => ({ href: feedFileUrl(`${name}.${ending}`), text, type })),
      entries: feed.entries.slice(0, shown).map((entry) => ({
        href: entry.url.slice(url.length),
        text: entry.title,
        date: edition.date(entry.updated),
        day: entry.updated,
      })),
    })),
    all: { href: feedFileUrl('all.opml'), text: words.opml },
    books: { title: words.books, intro: words.booksIntro, links: bookLinks(edition) },
    changes: { href: changesUrl, text: words.changes },
  };
}
