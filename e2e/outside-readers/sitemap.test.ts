/** Sitemaps keep to the schema of the protocol, read by libxml2. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { ledger, textOf, tiny } from './published.ts';

const schema = readFileSync(path.join(import.meta.dirname, '../fixtures/sitemap.xsd'), 'utf8');
const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));

function validate(text: string): void {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

describe('a sitemap', () => {
  for (const [name, site] of Object.entries({ fixture: tiny, Ledger: ledger })) {
    it(`of the ${name} keeps to the schema, the one for news as well`, async () => {
      const sitemap = await textOf(site, '/sitemap.xml');
      validate(sitemap);
      validate(await textOf(site, '/news-sitemap.xml'));
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
});
