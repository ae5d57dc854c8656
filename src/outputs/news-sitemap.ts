/** The news sitemap: briefings of the last two days, as news search engines ask for them. */
import { x } from 'xastscript';
import { say } from '../language/language.ts';
import { zonedMoment } from '../language/moments.ts';
import type { Briefing, Newsroom } from '../newsroom/model.ts';
import { absoluteUrl, briefingUrl, editionUrl } from './urls.ts';
import { renderXml } from './render-xml.ts';

/** More than this in one file is refused. */
const mostPages = 1000;

const twoDays = 48 * 60 * 60 * 1000;

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** Briefings published in the 48 hours before the newsroom’s `builtAt`; none later than that. */
export function renderNewsSitemap(newsroom: Newsroom): string {
  const now = Date.parse(newsroom.builtAt);
  const recent = newsroom.briefings.filter(({ publishedAt }) => {
    const age = now - Date.parse(publishedAt);
    return age >= 0 && age <= twoDays;
  });
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'urlset',
      namespaces,
      recent.slice(0, mostPages).map((briefing) => entryOf(briefing, newsroom)),
    ),
  ]);
  return renderXml(tree);
}

function entryOf(briefing: Briefing, { site }: Newsroom): ReturnType<typeof x> {
  return x('url', [
    x('loc', absoluteUrl(site.url, editionUrl(briefingUrl(briefing.slug), briefing.language))),
    x('news:news', [
      x('news:publication', [
        x('news:name', say(site.title, briefing.language)),
        x('news:language', briefing.language),
      ]),
      x('news:publication_date', zonedMoment(briefing.publishedAt, site.timeZone)),
      x('news:title', briefing.headline),
    ]),
  ]);
}
