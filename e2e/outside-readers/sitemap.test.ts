/** Sitemaps keep to the schema of the protocol, read by libxml2. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import type { Newsroom } from '../../src/newsroom/model.ts';
import { renderNewsSitemap } from '../../src/outputs/news-sitemap.ts';
import { ledger, textOf, tiny, type Published } from './published.ts';

const pages = validatorOf('sitemap.xsd');
const news = validatorOf('news-sitemap.xsd');

function validatorOf(schema: string): XsdValidator {
  const text = readFileSync(path.join(import.meta.dirname, '../fixtures', schema), 'utf8');
  return XsdValidator.fromDoc(XmlDocument.fromString(text));
}

function validate(text: string, validator = pages): void {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

/** Holds every page of a news sitemap to the part of the schema that is for news; how many there are. */
function validateNews(text: string): number {
  validate(text);
  const parts = [...text.matchAll(/<news:(news)>.*?<\/news:news>/gs)].map(([part]) =>
    part.replace('<news:news', '<news:news xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'),
  );
  for (const part of parts) validate(part, news);
  return parts.length;
}

/** An hour after the newest briefing came out. */
function soonAfter({ newsroom }: Published): Newsroom {
  const newest = Math.max(...newsroom.briefings.map(({ publishedAt }) => Date.parse(publishedAt)));
  return { ...newsroom, builtAt: new Date(newest + 3_600_000).toISOString() };
}

describe('a sitemap', () => {
  for (const [name, site] of Object.entries({ fixture: tiny, Ledger: ledger })) {
    it(`of the ${name} keeps to the schema, the one for news as well`, async () => {
      const sitemap = await textOf(site, '/sitemap.xml');
      validate(sitemap);
      validate(await textOf(site, '/news-sitemap.xml'));
      assert.ok(validateNews(renderNewsSitemap(soonAfter(site))) > 0, 'has news to hold to it');
      for (const { slug } of site.newsroom.briefings) {
        const entry = new RegExp(
          `<loc>${site.newsroom.site.url}/briefings/${slug}/</loc><lastmod>[^<]+T[^<]+</lastmod>`,
        );
        assert.match(sitemap, entry);
      }
    });
  }

  it('is refused where its order, dates or addresses are wrong', async () => {
    const sitemap = await textOf(tiny, '/sitemap.xml');
    const [entry = ''] = /<loc>[^<]*<\/loc><lastmod>[^<]*<\/lastmod>/.exec(sitemap) ?? [];
    assert.notEqual(entry, '');
    const swapped = entry.replace(/(<loc>.*<\/loc>)(<lastmod>.*)/, '$2$1');
    for (const wrong of [swapped, entry.replace(/(<lastmod>)[^<]*/, '$1yesterday'), entry.replace('https://', '/')])
      assert.throws(() => validate(sitemap.replace(entry, wrong)), wrong);
  });

  it('of news is refused without a title, language or offset', () => {
    const sitemap = renderNewsSitemap(soonAfter(tiny));
    for (const [part, wrong] of [
      [/(<news:title>)[^<]*/, '$1 '],
      [/<news:language>[^<]*<\/news:language>/, ''],
      [/[+-]\d\d:\d\d(<\/news:publication_date>)/, '$1'],
    ] as const) {
      assert.match(sitemap, part);
      assert.throws(() => validateNews(sitemap.replace(part, wrong)), String(part));
    }
  });
});
