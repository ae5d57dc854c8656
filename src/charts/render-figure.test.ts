import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { say } from '../language/language.ts';
import { describeChart } from './describe.ts';
import { goodChart } from './fixtures.ts';
import { goldenCases } from './golden/cases.ts';
import { renderFigure } from './render-figure.ts';
import { chartTable } from './table.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';

const english = { language: 'en', speak: (text: { en: string }) => say(text, 'en') } as const;
const figureOptions = { ...english, headingLevel: 3, chartHref: '/charts/c/' } as const;
const grouped = goodChart('data: { series: s }\nmarks: [{ mark: bar, x: period, y: value, by: flow }]\n');

function elements(root: Element): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    found.push(element);
  });
  return found;
}

test('names, describes and details both pictures with elements of the figure', () => {
  const all = elements(renderFigure(grouped, figureOptions));
  const ids = new Set(all.flatMap(({ properties }) => (properties['id'] === undefined ? [] : [properties['id']])));
  const pictures = all.filter(({ properties }) => properties['role'] === 'img');
  assert.equal(pictures.length, 2);
  for (const { properties } of pictures) {
    for (const name of ['ariaLabelledBy', 'ariaDescribedBy', 'ariaDetails'])
      assert.ok(ids.has(String(properties[name])), name);
  }
});

for (const golden of goldenCases) {
  test(`has no inline style and each id once: ${golden.id}`, () => {
    const chart = { ...goodChart(golden.chart, golden), id: golden.id };
    const all = elements(renderFigure(chart, figureOptions));
    assert.ok(all.every(({ tagName, properties }) => tagName !== 'style' && !('style' in properties)));
    const ids = all.flatMap(({ properties }) => (properties['id'] === undefined ? [] : [properties['id']]));
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => id.startsWith(`chart-${golden.id}`)));
  });

  test(`draws the same bytes twice, with no coordinate finer than a tenth: ${golden.id}`, () => {
    const chart = goodChart(golden.chart, golden);
    const html = toHtml(renderFigure(chart, figureOptions));
    assert.equal(toHtml(renderFigure(chart, figureOptions)), html);
    assert.doesNotMatch(html, /NaN|Infinity|undefined|null/);
    const coordinates = [...html.matchAll(/ (?:d|x|y|x1|y1|cx|cy|width|height|data-[xy])="([^"]*)"/g)]
      .map(([, value = '']) => value)
      .join(' ');
    assert.doesNotMatch(coordinates, /\.\d\d/);
  });
}

test('has the numbers in a table with headers, a caption and a name for its scroll region', () => {
  const html = toHtml(renderFigure(grouped, figureOptions));
  assert.match(html, /<caption>A measure<\/caption>/);
  assert.match(html, /<th scope="col" class="n">Imports<\/th>/);
  assert.match(html, /<th scope="row">FY\u00a02024–25<\/th><td class="n">4\.88<\/td><td class="n">63\.84<\/td>/);
  assert.match(html, /<section class="table-scroll" tabindex="0" aria-label="Table: A finding">/);
});

test('links each source once and takes the page’s citation marks', () => {
  const html = toHtml(renderFigure(grouped, { ...figureOptions, citations: ({ id }) => [h('sup', id)] }));
  assert.match(
    html,
    /Sources: <a href="https:\/\/example\.org\/daily">The Daily<\/a> \(5 December 2025\)<sup>daily<\/sup>; /,
  );
});

test('shows a table chart as a table, with bars that are no pictures', () => {
  const golden = goldenCases.find(({ id }) => id === 'table') ?? assert.fail();
  const html = toHtml(renderFigure(goodChart(golden.chart, golden), figureOptions));
  assert.doesNotMatch(html, /role="img"/);
  assert.match(html, /aria-hidden="true"/);
});

test('tells a gap from a zero in the table, and an estimate from a count', () => {
  const csv = 'period,flow,value,source,status\n2021,a,0,daily,\n2022,a,,daily,\n2024,a,3,daily,estimate\n';
  const chart = goodChart('data: { series: s }\nmarks: [{ mark: line, x: period, y: value }]\n', { csv });
  assert.deepEqual(chartTable(chart, english).rows, [
    ['2021', '0'],
    ['2022', 'no figure'],
    ['2023', 'no figure'],
    ['2024', '3 (estimate)'],
  ]);
  assert.match(describeChart(chart, english), /No figure for 2022, 2023\./);
  assert.equal(chart.notes.at(-1)?.en, 'Dashed or hollow: estimate.');
});

test('describes kind, measure, ends and extremes; an author’s words come instead', () => {
  const text = describeChart(grouped, english);
  assert.equal(
    text,
    'Bar chart: A measure. Exports: up from 2.6 in FY\u00a02020–21 to 4.88 in FY\u00a02024–25. Imports: up from 5.48 in FY\u00a02020–21 to 63.84 in FY\u00a02024–25.',
  );
  assert.equal(describeChart({ ...grouped, description: { en: 'Own words' } }, english), 'Own words');
});

test('says whether numbers rose, fell or came back to where they were', () => {
  const words = (...values: readonly number[]): string => {
    const rows = values.map((value, index) => `FY202${index}-2${index + 1},exports,${value},daily,`);
    const csv = `period,flow,value,source,status\n${rows.join('\n')}\n`;
    return describeChart(
      goodChart('data: { series: s }\nmarks: [{ mark: line, x: period, y: value }]\n', { csv }),
      english,
    );
  };
  assert.match(
    words(9, 12, 3),
    /Down from 9 in FY\u00a02020–21 to 3 in FY\u00a02022–23; highest 12 in FY\u00a02021–22\.$/,
  );
  assert.match(words(9, 12, 9), /The same at both ends, 9 in FY\u00a02020–21 and 9 in FY\u00a02022–23; highest 12/);
});

test('writes tidy CSV with its sources on top, and marks what a spreadsheet would run', () => {
  const lines = toCsv(grouped, english).split('\r\n');
  assert.equal(lines[0], '# A finding');
  assert.equal(lines[2], '# Source daily: The Daily, ‘Headline of daily’, 2025-12-05, https://example.org/daily');
  assert.equal(lines[4], '# Updated with a source of 2025-12-05');
  assert.equal(lines[5], 'x,series,value,unit,status,sources');
  assert.equal(lines[6], 'FY2020-21,Exports,2.6,USD billion,reported,daily');
  const csv = 'period,flow,value,source,status\n2021,=1+1,-2,daily,\n';
  const risky = goodChart('data: { series: s }\nmarks: [{ mark: bar, x: flow, y: value }]\n', { csv });
  assert.ok(toCsv(risky, english).includes("'=1+1,-2,"));
});

test('writes JSON with numbers and their provenance', () => {
  const document: unknown = JSON.parse(toJson(grouped, english));
  assert.partialDeepStrictEqual(document, {
    id: 'c',
    newestSource: '2025-12-05',
    spec: {
      orientation: 'vertical',
      marks: [
        {
          mark: 'bar',
          x: { label: 'Fiscal year' },
          value: { label: 'Value', unit: 'USD billion' },
          series: ['Exports', 'Imports'],
          layout: 'grouped',
        },
      ],
    },
    sources: [{ id: 'daily', outlet: 'The Daily' }, { id: 'institute' }],
    data: [{ x: 'FY2020-21', series: 'Exports', value: 2.6, unit: 'USD billion', sources: ['daily'] }],
  });
});
