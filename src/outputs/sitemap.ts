/** The sitemap, as sitemaps.org has it. */
import { x } from 'xastscript';
import type { ListedPage } from './page-list.ts';
import { absoluteUrl } from './urls.ts';
import { renderXml } from './render-xml.ts';

/** `origin` is the site’s, without a slash at the end. */
export function renderSitemap(origin: string, pages: readonly ListedPage[]): string {
  const entries = pages.map(({ url, changedAt }) =>
    x('url', [x('loc', absoluteUrl(origin, url)), ...(changedAt === null ? [] : [x('lastmod', changedAt)])]),
  );
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, entries),
  ]);
  return renderXml(tree);
}
