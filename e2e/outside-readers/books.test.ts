/** Books are valid under epubcheck, the same on every making, and whole: every briefing, chart and reference is in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { createEdition } from '../../src/views/edition.ts';
import { ledger, tiny, type Published } from './published.ts';

for (const [name, site] of Object.entries({ fixture: tiny, Ledger: ledger })) {
  describe(`the books of the ${name}`, () => {
    const books = site.files.filter(({ url }) => url.endsWith('.epub'));

    it('are one of everything, and one of each theme that has a briefing', () => {
      const themes = new Set(site.newsroom.briefings.map(({ theme }) => theme.id));
      assert.deepEqual(
        books.map(({ url }) => url).sort(),
        ['/books/all.epub', ...[...themes].map((id) => `/books/themes/${id}.epub`)].sort(),
      );
    });

    it('are valid under epubcheck', async () => {
      for (const { url } of books) {
        const { messages } = await EpubCheck.validate(await bytesOf(site, url));
        const faults = messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity));
        assert.deepEqual(faults, [], url);
      }
    });

    it('begin as programs tell a book, and are the same bytes when made again', async () => {
      const bytes = await bytesOf(site, '/books/all.epub');
      assert.equal(strFromU8(bytes.slice(30, 58)), 'mimetypeapplication/epub+zip');
      assert.deepEqual(bytes, await bytesOf(site, '/books/all.epub'));
    });

    it('hold every briefing with its references, and every chart as a drawing or table', async () => {
      const files = unzipSync(await bytesOf(site, '/books/all.epub'));
      const { newsroom } = site;
      for (const { slug, compiled } of createEdition(newsroom, 'en').briefings) {
        const chapter = strFromU8(files[`book/briefing-${slug}.xhtml`] ?? assert.fail(slug));
        for (const { source } of compiled.citations) {
          const { url, urlUnknown } = newsroom.sources.get(source) ?? assert.fail(source);
          const address = (url ?? urlUnknown ?? '').replaceAll('&', '&#x26;');
          assert.ok(chapter.includes(address), `${slug} gives ${address}`);
        }
        for (const id of compiled.charts) {
          assert.ok(chapter.includes(`id="chart-${id}"`), id);
          // The original epubcheck asks for it; this port of it does not.
          assert.match(chapter, new RegExp(`<figure id="chart-${id}"><figcaption>`));
          const isTable = newsroom.charts.get(id)?.kind === 'table';
          assert.equal(`book/charts/${id}.svg` in files, !isTable, id);
        }
      }
    });
  });
}

describe('epubcheck', () => {
  it('sees what is wrong with a book', async () => {
    const bytes = await bytesOf(tiny, '/books/all.epub');
    const { messages } = await EpubCheck.validate(bytes.slice(0, bytes.length - 200));
    assert.ok(messages.length > 0);
  });
});

async function bytesOf(site: Published, url: string): Promise<Uint8Array> {
  const content = await site.files.find((file) => file.url === url)?.render();
  assert.ok(content instanceof Uint8Array, url);
  return content;
}
