/** Feeds are read back alike by three parsers, of which one is written in Python. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOfHtml } from 'mdast-util-to-string';
import { parseFeed, parseOpml } from 'feedsmith';
import RssParser from 'rss-parser';
import { z } from 'zod';
import { listFeeds, type Feed } from '../../src/outputs/feed.ts';
import { readWithFeedparser, type Reading } from './feedparser.ts';
import { ledger, textOf, tiny } from './published.ts';

interface Read {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly moment: number;
}

for (const [name, site] of Object.entries({ fixture: tiny, Ledger: ledger })) {
  describe(`the feeds of the ${name}`, () => {
    const feeds = [...listFeeds(site.newsroom)];

    it('are read alike by two programs in JavaScript, in RSS and in Atom', async () => {
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
      }
    });

    it('are read alike by one in Python: every date, author, link and word', async () => {
      const files = feeds.flatMap(([name, feed]) =>
        ['xml', 'atom'].map((ending) => ({ url: `/feeds/${name}.${ending}`, feed })),
      );
      const texts = await Promise.all(files.map(({ url }) => textOf(site, url)));
      const read = readWithFeedparser(texts);
      files.forEach(({ url, feed }, index) => {
        const { version, language, ...found } = read[index] ?? assert.fail(url);
        assert.equal(version, url.endsWith('.atom') ? 'atom10' : 'rss20', url);
        assert.equal(language ?? feed.language, feed.language, url);
        const entries = found.entries.map((entry) => ({ ...entry, html: wordsOf(entry.html) }));
        assert.deepEqual({ ...found, entries }, expectedOf(feed, `${site.newsroom.site.url}${url}`), url);
      });
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

/** What feedparser should find. Corrections have their whole text as content too. */
function expectedOf(feed: Feed, self: string): Omit<Reading, 'version' | 'language'> {
  return {
    isWellFormed: true,
    title: feed.title,
    home: feed.home,
    links: { alternate: feed.home, self, ...(feed.hub !== null && { hub: feed.hub }) },
    entries: feed.entries.map(({ id, title, url, published, updated, summary, authors, html }) => ({
      id,
      title,
      link: url,
      published: Date.parse(published),
      updated: Date.parse(updated),
      summary,
      authors: [...authors],
      html: wordsOf(html),
    })),
  };
}

/** Without markup: readers clean it, each in its way, but must keep every word. */
function wordsOf(html: string): string {
  return textOfHtml(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();
}

const jsonFeed = z.object({
  format: z.literal('json'),
  feed: z.object({ items: z.array(z.object({ id: z.string(), content_html: z.string() })) }),
});

describe('feedparser', () => {
  it('sees what is wrong with a feed', () => {
    const broken = '<rss version="2.0"><channel><title>a</title><link>https://x.example/</link></channel>';
    assert.equal(readWithFeedparser([broken])[0]?.isWellFormed, false);
  });
});
