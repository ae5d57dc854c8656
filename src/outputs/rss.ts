/** The RSS 2.0 feed: every briefing, newest first, with its whole text. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { say } from '../language/language.ts';
import type { Briefing, Newsroom } from '../newsroom/model.ts';
import { feedContent } from './feed-content.ts';
import { changedAt } from './page-list.ts';
import { absoluteUrl, briefingUrl, feedUrl, homeUrl } from './urls.ts';

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

export function renderRss(newsroom: Newsroom): string {
  const { site } = newsroom;
  const language = site.languages[0] ?? 'en';
  const briefings = newsroom.briefings.filter((briefing) => briefing.language === language);
  const channel = x('channel', [
    x('title', say(site.title, language)),
    x('link', absoluteUrl(site.url, homeUrl)),
    x('atom:link', { href: absoluteUrl(site.url, feedUrl), rel: 'self', type: 'application/rss+xml' }),
    x('description', say(site.description, language)),
    x('language', language),
    ...(briefings[0] ? [x('lastBuildDate', rfc822(latestChange(briefings)))] : []),
    ...briefings.map((briefing) => item(briefing, newsroom)),
  ]);
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('rss', namespaces, [channel]),
  ]);
  return `${toXml(tree)}\n`;
}

function item(briefing: Briefing, { site }: Newsroom): ReturnType<typeof x> {
  const address = absoluteUrl(site.url, briefingUrl(briefing.slug));
  return x('item', [
    x('title', briefing.headline),
    x('link', address),
    x('guid', { isPermaLink: 'true' }, address),
    x('pubDate', rfc822(briefing.publishedAt)),
    ...briefing.byline.map((contributor) => x('dc:creator', say(contributor.name, briefing.language))),
    x('category', say(briefing.theme.name, briefing.language)),
    x('description', briefing.standfirst),
    x('content:encoded', feedContent(briefing, site.url)),
  ]);
}

function latestChange(briefings: readonly Briefing[]): string {
  return briefings.map(changedAt).reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
}

/** RFC 822 as RSS asks for it: `Sun, 22 Nov 2026 04:30:00 GMT`. */
function rfc822(moment: string): string {
  return new Date(moment).toUTCString();
}
