/** A feed as Atom, RFC 4287. */
import { x } from 'xastscript';
import type { Feed, FeedEntry } from './feed.ts';
import { renderXml } from './render-xml.ts';

/** `self` is the feed’s own full address; `builtAt` dates a feed without entries. */
export function renderAtom(feed: Feed, self: string, builtAt: string): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', self),
      x('title', feed.title),
      x('subtitle', feed.description),
      x('updated', feed.updated ?? builtAt),
      x('author', [x('name', feed.publisher)]),
      x('rights', feed.licence),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      ...(feed.hub === null ? [] : [x('link', { rel: 'hub', href: feed.hub })]),
      ...feed.entries.map(entryOf),
    ]),
  ]);
  return renderXml(tree);
}

function entryOf(entry: FeedEntry): ReturnType<typeof x> {
  return x('entry', [
    x('id', entry.id),
    x('title', entry.title),
    x('published', entry.published),
    x('updated', entry.updated),
    ...entry.authors.map((name) => x('author', [x('name', name)])),
    ...(entry.category === null ? [] : [x('category', { term: entry.category })]),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    x('summary', entry.summary),
    x('content', { type: 'html' }, entry.html),
  ]);
}
