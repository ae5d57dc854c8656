/** The sitemap, as sitemaps.org has it. */
import { x } from 'xastscript';
import type { ListedPage } from './page-list.ts';
import { absoluteUrl } from './urls.ts';
import { renderXml } from './render-xml.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** `origin` is the site’s, without a slash at the end. */
export function renderSitemap(origin: string, pages: readonly ListedPage[]): string {
  const entries = pages.map(({ url, changedAt, alternates }) =>
    x('url', [
      x('loc', absoluteUrl(origin, url)),
      ...(changedAt === null ? [] : [x('lastmod', changedAt)]),
      ...alternates.map(({ language, url: other }) =>
        x('xhtml:link', { rel: 'alternate', hreflang: language, href: absoluteUrl(origin, other) }),
      ),
    ]),
  );
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('urlset', namespaces, entries),
  ]);
  return renderXml(tree);
}
