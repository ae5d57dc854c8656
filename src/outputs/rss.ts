/** A feed as RSS 2.0. */
import { x } from 'xastscript';
import type { Feed, FeedEntry } from './feed.ts';
import { renderXml } from './render-xml.ts';

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** `self` is the feed’s own full address. */
export function renderRss(feed: Feed, self: string): string {
  const channel = x('channel', [
    x('title', feed.title),
    x('link', feed.home),
    x('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...(feed.hub === null ? [] : [x('atom:link', { href: feed.hub, rel: 'hub' })]),
    x('description', feed.description),
    x('language', feed.language),
    ...(feed.updated === null ? [] : [x('lastBuildDate', rfc822(feed.updated))]),
    ...feed.entries.map(item),
  ]);
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('rss', namespaces, [channel]),
  ]);
  return renderXml(tree);
}

function item(entry: FeedEntry): ReturnType<typeof x> {
  return x('item', [
    x('title', entry.title),
    x('link', entry.url),
    x('guid', { isPermaLink: 'false' }, entry.id),
    x('pubDate', rfc822(entry.published)),
    // RSS has no date of change of its own.
    x('atom:updated', entry.updated),
    ...entry.authors.map((author) => x('dc:creator', author)),
    ...(entry.category === null ? [] : [x('category', entry.category)]),
    x('description', entry.summary),
    x('content:encoded', entry.html),
  ]);
}

/** RFC 822 as RSS asks for it: `Sun, 22 Nov 2026 04:30:00 GMT`. */
function rfc822(moment: string): string {
  return new Date(moment).toUTCString();
}
