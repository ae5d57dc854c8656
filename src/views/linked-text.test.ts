/** Tests how figures large and in texts lead to their facts, on the small newsroom. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { numberMarks, type Chart, type NumberMark } from '../charts/chart.ts';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { readSettings } from '../newsroom/settings.ts';
import { createEdition } from './edition.ts';
import { keyFigure } from './key-figure.ts';
import { linkedText } from './linked-text.ts';
import { listSections } from './plain.ts';

const settings = {
  ...readSettings({ SOURCE_DATE_EPOCH: '1795305600' }),
  contentDir: path.resolve(import.meta.dirname, '../../e2e/fixtures/tiny/content'),
};
const { newsroom } = loadNewsroom(settings, { cache: noCache });
assert.ok(newsroom, 'the small newsroom loads');
const edition = createEdition(newsroom, 'en');

describe('a text whose figures are linked', () => {
  const text = { en: 'Of {fact:lamps-counted} lamps {fact:lamps-dark|words} are dark, {fact:keepers} say.' };

  it('says what it says without links', () => {
    const said = linkedText(text, edition).map((part) => part.text);
    assert.equal(said.join(''), edition.speak(text));
  });

  it('begins a figure with a capital only where it begins a sentence', () => {
    const counted = newsroom.facts.get('lamps-counted');
    assert.ok(counted?.quantity);
    const about = { ...counted, quantity: { ...counted.quantity, precision: 'about' as const } };
    const facts = new Map([...newsroom.facts, ['lamps-counted', about]]);
    const amid = { en: '{fact:lamps-counted}: that is, {fact:lamps-counted}.' };
    const parts = linkedText(amid, createEdition({ ...newsroom, facts }, 'en')).map((part) => part.text);
    assert.match(parts.join(''), /^About\s412: that is, about\s412\.$/u);
  });

  it('leads to the page of each figure, and marks it as the prose of a briefing would', () => {
    const figures = linkedText(text, edition).flatMap(({ figure }) => figure ?? []);
    assert.deepEqual(figures, [
      { href: '/facts/lamps-counted/', mark: 'sourced' },
      { href: '/facts/lamps-dark/', mark: 'derived' },
      { href: '/facts/keepers/', mark: 'disputed' },
    ]);
  });

  it('is one part where it has no figure', () => {
    assert.deepEqual(linkedText({ en: 'No figure.' }, edition), [{ text: 'No figure.', figure: null }]);
  });
});

describe('the way to a key figure', () => {
  const [chart] = newsroom.charts.values();
  const fact = newsroom.facts.get('oil-used');
  assert.ok(chart && fact?.period && fact.quantity);
  const [mark] = numberMarks(chart);
  const [datum] = mark?.data ?? [];
  assert.ok(mark && datum);
  const { period, quantity } = fact;
  assert.ok(typeof quantity.figure === 'number');
  const data = [1300, 1270, quantity.figure].map((y, index) => {
    const key = String(Number(period.text) - 2 + index);
    return { ...datum, group: '', y, x: { ...datum.x, key, period: { ...period, text: key } } };
  });
  const drawn = (points: NumberMark['data'], facts = [fact.id]): Chart => ({
    ...chart,
    marks: [{ ...mark, groups: mark.groups.slice(0, 1), data: points }],
    xs: data.map(({ x }) => x),
    facts,
  });
  const wayIn = (made: Chart): string | null =>
    keyFigure(fact, { ...edition, newsroom: { ...newsroom, charts: new Map([[made.id, made]]) } }).way;

  it('is drawn where a chart of facts leads up to it', () => {
    assert.match(wayIn(drawn(data)) ?? '', /^<svg class="chart spark"[^>]* aria-hidden="true"><path/);
  });

  it('is not where a period is missing, the chart ends with another figure, or draws no facts', () => {
    assert.equal(wayIn(drawn(data.slice(1))), null);
    assert.equal(wayIn(drawn(data.slice(0, 2))), null);
    assert.equal(wayIn(drawn(data, [])), null);
  });
});

describe('the sections of a page', () => {
  const headings = ['One', 'Two', 'Three', 'Four'].map((text) => ({ depth: 2, slug: text.toLowerCase(), text }));

  it('are listed from four on, without what stands below them', () => {
    assert.deepEqual(listSections([...headings, { depth: 3, slug: 'part', text: 'Part' }]).at(-1), {
      href: '#four',
      text: 'Four',
    });
    assert.deepEqual(listSections(headings.slice(1)), []);
  });
});
