/** The OpenSearch description, by which a browser adds the site to its search engines. */
import { x } from 'xastscript';
import { defaultLanguage, say, type Language } from '../language/language.ts';
import type { Site } from '../newsroom/model.ts';
import { absoluteUrl, openSearchUrl, searchUrl } from './urls.ts';
import { renderXml } from './render-xml.ts';

/** Longest name the format allows. */
const longestName = 16;

export function renderOpenSearch(site: Site, language: Language = defaultLanguage): string {
  const name = say(site.shortTitle, language);
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shorten(name)),
      x('LongName', name.slice(0, 48)),
      x('Description', say(site.tagline, language)),
      x('InputEncoding', 'UTF-8'),
      x('Language', language),
      // Not every browser draws the second.
      x('Image', { width: '16', height: '16', type: 'image/x-icon' }, absoluteUrl(site.url, '/favicon.ico')),
      x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, absoluteUrl(site.url, '/favicon.svg')),
      x('Url', { type: 'text/html', template: `${absoluteUrl(site.url, searchUrl)}?q={searchTerms}` }),
      x('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absoluteUrl(site.url, openSearchUrl),
      }),
    ]),
  ]);
  return renderXml(tree);
}

/** Whole words, as many as fit. */
function shorten(name: string): string {
  if (name.length <= longestName) return name;
  const fitting = name.slice(0, longestName + 1).replace(/[\s–—-]+\S*$/, '');
  return fitting.slice(0, longestName);
}
