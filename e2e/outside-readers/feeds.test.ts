/** Feeds are read back alike by three parsers, of which one is written in C. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, parseOpml } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import RssParser from 'rss-parser';
import { z } from 'zod';
import { listFeeds } from '../../src/outputs/feed.ts';
import { ledger, textOf, tiny } from './published.ts';

interface Read {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly moment: number;
}

for (const [name, site] of Object.entries({ fixture: tiny, Ledger: ledger })) {
  describe(`the feeds of the ${name}`, () => {
    const feeds = [...listFeeds(site.newsroom)];

    it('are read alike by three programs, in RSS and in Atom', async () => {
      for (const [feed, { entries }] of feeds) {
        const expected = entries.map(({ title, url, published }) => ({
          title,
          link: url,
          moment: Date.parse(published),
        }));
        const rss = await textOf(site, `/feeds/${feed}.xml`);
        const atom = await textOf(site, `/feeds/${feed}.atom`);
        assert.deepEqual(await byRssParser(rss), expected, `rss-parser on ${feed}.xml`);
        assert.deepEqual(byFeedsmith(rss), expected, `feedsmith on ${feed}.xml`);
        assert.deepEqual(byFeedsmith(atom), expected, `feedsmith on ${feed}.atom`);
        assert.deepEqual(byLibxml(rss, 'item', 'pubDate'), expected, `libxml2 on ${feed}.xml`);
        assert.deepEqual(byLibxml(atom, 'entry', 'published'), expected, `libxml2 on ${feed}.atom`);
      }
    });

    it('hold the whole text of every briefing in all three formats', async () => {
      const all = feeds.find(([feed]) => feed === 'all')?.[1] ?? assert.fail();
      const json = jsonFeed.parse(parseFeed(await textOf(site, '/feeds/all.json')));
      const rss = await new RssParser().parseString(await textOf(site, '/feeds/all.xml'));
      const texts = all.entries.map(({ id, html }) => ({ id, html }));
      assert.ok(texts.every(({ html }) => html.length > 1000));
      assert.deepEqual(
        json.feed.items.map((item) => ({ id: item.id, html: item.content_html })),
        texts,
      );
      assert.deepEqual(
        rss.items.map((item) => ({ id: item.guid, html: z.string().parse(item['content:encoded']) })),
        texts,
      );
    });

    it('are all in the list of feeds', async () => {
      const { body } = parseOpml(await textOf(site, '/feeds/all.opml'));
      const listed = (body?.outlines ?? []).map((outline) => outline.xmlUrl);
      assert.deepEqual(
        listed,
        feeds.map(([feed]) => `${site.newsroom.site.url}/feeds/${feed}.xml`),
      );
    });
  });
}

async function byRssParser(text: string): Promise<Read[]> {
  const { items } = await new RssParser().parseString(text);
  return items.map(({ title, link, isoDate }) => ({ title, link, moment: Date.parse(isoDate ?? '') }));
}

function byFeedsmith(text: string): Read[] {
  const { format, feed } = parseFeed(text);
  if (format === 'rss')
    return (feed.items ?? []).map(({ title, link, pubDate }) => ({ title, link, moment: Date.parse(String(pubDate)) }));
  if (format !== 'atom') return assert.fail(format);
  return (feed.entries ?? []).map(({ title, links, published }) => ({
    title: title?.value,
    link: links?.find(({ rel }) => rel === 'alternate')?.href,
    moment: Date.parse(String(published)),
  }));
}

function byLibxml(text: string, entry: string, date: string): Read[] {
  const document = XmlDocument.fromString(text);
  try {
    return document.find(`//*[local-name()='${entry}']`).map((node) => {
      const content = (name: string): string | undefined => node.get(`*[local-name()='${name}']`)?.content;
      const href = node.get(`*[local-name()='link']/@href`)?.content;
      return { title: content('title'), link: href ?? content('link'), moment: Date.parse(content(date) ?? '') };
    });
  } finally {
    document.dispose();
  }
}

const jsonFeed = z.object({
  format: z.literal('json'),
  feed: z.object({ items: z.array(z.object({ id: z.string(), content_html: z.string() })) }),
});
