/** Tests what machines read of the small newsroom: the news sitemap, and `llms.txt`. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { readSettings } from '../newsroom/settings.ts';
import { renderLlms } from './llms.ts';
import { renderNewsSitemap } from './news-sitemap.ts';

const contentDir = path.join(path.resolve(import.meta.dirname, '../..'), 'e2e/fixtures/tiny/content');
const { newsroom } = loadNewsroom(
  { ...readSettings({ SOURCE_DATE_EPOCH: '1795305600' }), contentDir },
  { cache: noCache },
);
assert.ok(newsroom);
const [briefing] = newsroom.briefings;
assert.ok(briefing);
const hoursAfter = (hours: number) => ({
  ...newsroom,
  briefings: [briefing],
  builtAt: new Date(Date.parse(briefing.publishedAt) + hours * 3_600_000).toISOString(),
});

describe('the news sitemap', () => {
  it('holds what was published in the two days before the build', () => {
    assert.match(renderNewsSitemap(hoursAfter(47)), /<news:title>/);
    assert.doesNotMatch(renderNewsSitemap(hoursAfter(49)), /<url>/);
    assert.doesNotMatch(renderNewsSitemap(hoursAfter(-1)), /<url>/);
  });
});

describe('llms.txt', () => {
  it('links every theme and briefing by full address', () => {
    const text = renderLlms(newsroom);
    assert.match(text, /^# .+\n\n> .+/);
    for (const { slug } of newsroom.briefings)
      assert.ok(text.includes(`](${newsroom.site.url}/briefings/${slug}/index.md)`), slug);
    for (const id of newsroom.themes.keys())
      assert.ok(text.includes(`](${newsroom.site.url}/themes/${id}/index.md)`), id);
    assert.doesNotMatch(text, /\{fact:/);
  });
});
