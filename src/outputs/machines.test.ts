/** Tests what machines read of the small newsroom: the news sitemap, and `llms.txt`. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { readSettings } from '../newsroom/settings.ts';
import { renderLlms } from './llms.ts';
import { renderNewsSitemap } from './news-sitemap.ts';
import { listPages } from './page-list.ts';

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

describe('the list of pages', () => {
  const changedAt = (of: typeof newsroom, url: string): string | null =>
    listPages(of).find((page) => page.url === url)?.changedAt ?? null;

  it('dates the pages of what a briefing uses by the newest briefing, and those nothing dates not at all', () => {
    const moment = Math.max(...newsroom.briefings.map(({ publishedAt }) => Date.parse(publishedAt)));
    for (const url of ['/facts/lamps-dark/', '/charts/lamps-by-year/', '/sources/harbour-register/', '/glossary/l-40/'])
      assert.ok(Date.parse(changedAt(newsroom, url) ?? '') <= moment, url);
    assert.equal(changedAt(newsroom, '/api/'), null);
  });

  it('dates a corrected figure, the charts that draw it and the page of corrections by the correction', () => {
    const fact = newsroom.facts.get('electric-share') ?? assert.fail();
    const correction = { id: 'c', kind: 'correction', date: '2027-01-05', text: { en: 'A' }, briefings: [] } as const;
    const chart = { ...(newsroom.charts.get('electric-lamps') ?? assert.fail()), facts: [fact.id] };
    const charts = new Map([...newsroom.charts, [chart.id, chart]]);
    const corrected = { ...newsroom, charts, corrections: [{ ...correction, facts: [{ fact, was: 1 }] }] };
    for (const url of ['/facts/electric-share/', '/charts/electric-lamps/', '/corrections/'])
      assert.match(changedAt(corrected, url) ?? '', /^2027-01-05T00:00:00[+-]/, url);
    assert.equal(changedAt(corrected, '/facts/lamps-dark/'), changedAt(newsroom, '/facts/lamps-dark/'));
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
