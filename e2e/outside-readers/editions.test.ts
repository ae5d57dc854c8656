/** What is published in two languages is read back by programs that are not ours: sitemap, feeds, book. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import RssParser from 'rss-parser';
import { publish, textOf } from './published.ts';

const site = publish('e2e/fixtures/two-languages/content');
const origin = site.newsroom.site.url;

describe('a site in two languages', () => {
  it('has one sitemap by the schema, in which each page names its other languages', async () => {
    const schema = readFileSync(path.join(import.meta.dirname, '../fixtures/sitemap.xsd'), 'utf8');
    const sitemap = XmlDocument.fromString(await textOf(site, '/sitemap.xml'));
    XsdValidator.fromDoc(XmlDocument.fromString(schema)).validate(sitemap);
    const othersOf = (url: string): string[] =>
      sitemap
        .find(`//*[local-name()='url'][*[local-name()='loc']='${origin}${url}']/*[local-name()='link']/@hreflang`)
        .map(({ content }) => content);
    assert.deepEqual(othersOf('/hi/briefings/lanterns-counted/'), ['en', 'hi', 'x-default']);
    assert.deepEqual(othersOf('/briefings/lanterns-counted/'), ['en', 'hi', 'x-default']);
    assert.deepEqual(othersOf('/briefings/what-oil-costs/'), []);
    sitemap.dispose();
  });

  it('has feeds of its own in Hindi, with entries that are not the English ones', async () => {
    const read = async (url: string) => new RssParser().parseString(await textOf(site, url));
    const english = await read('/feeds/all.xml');
    const hindi = await read('/hi/feeds/all.xml');
    assert.deepEqual(
      hindi.items.map(({ title, link }) => [title, link]),
      [['प्रहरियों को 24 क़ंदीलें बुझी मिलीं', `${origin}/hi/briefings/lanterns-counted/`]],
    );
    assert.equal(english.items.length, 2);
    const ids = [...english.items, ...hindi.items].map(({ guid }) => guid);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has a valid book in Hindi, whose links lead to its edition', async () => {
    const content = await site.files.find(({ url }) => url === '/hi/books/all.epub')?.render();
    assert.ok(content instanceof Uint8Array);
    const { messages } = await EpubCheck.validate(content);
    assert.deepEqual(
      messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity)),
      [],
    );
    const files = unzipSync(content);
    assert.match(strFromU8(files['book/package.opf'] ?? assert.fail()), /<dc:language>hi</);
    const chapter = strFromU8(files['book/briefing-lanterns-counted.xhtml'] ?? assert.fail());
    assert.ok(chapter.includes(`${origin}/hi/briefings/lanterns-counted/`));
  });
});
