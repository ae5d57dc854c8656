/** A briefing bears the same two dates wherever it says them, to the second, in the newsroom’s zone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { pagesOf } from '../kinds.ts';
import { readPreview } from '../outside-readers/link-preview.ts';
import { graphOf } from '../outside-readers/structured-data.ts';
import { expect, test } from '../reader.ts';

const article = z.object({ datePublished: z.string(), dateModified: z.string() });
const record = z.object({ published: z.string(), updated: z.string() });
const jsonFeed = z.object({
  items: z.array(z.object({ url: z.string(), date_published: z.string(), date_modified: z.string() })),
});
const offset = /T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

test('a briefing says the same dates everywhere', async ({ folder }) => {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const sitemap = read('sitemap.xml');
  const { items } = jsonFeed.parse(JSON.parse(read('feeds/all.json')));
  const atom = parseFeed(read('feeds/all.atom'));
  const rss = parseFeed(read('feeds/all.xml'));
  expect(atom.format === 'atom' && rss.format === 'rss').toBe(true);
  const atomEntries = atom.format === 'atom' ? (atom.feed.entries ?? []) : [];
  const rssItems = rss.format === 'rss' ? (rss.feed.items ?? []) : [];

  for (const address of pagesOf('briefing', folder)) {
    const html = read(`${address}index.html`);
    const { preview } = await readPreview(html, folder);
    const node = article.parse(graphOf(html).find((each) => each['@type'].includes('NewsArticle')));
    const api = record.parse(JSON.parse(read(`api/v1${address.slice(0, -1)}.json`)));
    const item = items.find(({ url }) => url === preview.url);
    const entry = atomEntries.find(({ links }) => links?.some(({ href }) => href === preview.url));
    const head = /<header class="head article-head">.*?<\/header>/s.exec(html)?.[0] ?? '';
    const shown = [...head.matchAll(/<time datetime="([^"]+)"/g)].map(([, moment = '']) => moment);

    const zoned = [
      preview.published,
      node.datePublished,
      api.published,
      item?.date_published,
      String(entry?.published),
    ];
    const published = [...zoned, shown[0], String(rssItems.find(({ link }) => link === preview.url)?.pubDate)];
    expect(
      zoned.filter((moment) => !offset.test(moment ?? '')),
      address,
    ).toEqual([]);
    expect(
      new Set(published.map((moment) => Date.parse(moment ?? ''))),
      `${address} ${published.join(' ')}`,
    ).toHaveProperty('size', 1);

    const lastmod = new RegExp(`<loc>${preview.url}</loc><lastmod>([^<]+)`).exec(sitemap)?.[1];
    const updated = [
      preview.modified,
      node.dateModified,
      api.updated,
      item?.date_modified,
      String(entry?.updated),
      lastmod,
    ];
    expect(new Set(updated).size, `${address} ${updated.join(' ')}`).toBe(1);
    // What was never updated shows one date.
    expect(Date.parse(shown.at(-1) ?? ''), address).toBe(Date.parse(node.dateModified));
    expect(html).toContain(
      `name="citation_publication_date" content="${(preview.published ?? '').slice(0, 10).replaceAll('-', '/')}"`,
    );
  }
});
