import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { say } from '../language/language.ts';
import { describeChart } from './describe.ts';
import { drawChart } from './draw-chart.ts';
import { fact, goodChart } from './fixtures.ts';
import { chartTable } from './table.ts';
import { toCsv } from './to-csv.ts';

const english = { language: 'en', speak: (text: { en: string }) => say(text, 'en') } as const;

const squadrons = new Map(
  [
    fact('contracted', 5),
    fact('delivered', 3, [
      { value: 4, outlet: 'A digest' },
      { value: 4, outlet: 'Another digest' },
    ]),
  ].map((item) => [item.id, item]),
);
const bars = 'data: { facts: [contracted, delivered] }\nmarks: [{ mark: bar, x: fact, y: value }]\n';
const chart = goodChart(bars, { facts: squadrons });

function drawn(spec: string): string {
  return toHtml(drawChart(goodChart(spec, { facts: squadrons }), { ...english, width: 'wide' }));
}

test('draws a line over a disputed number from the lowest to the highest value, and writes both', () => {
  const svg = drawn(bars);
  assert.equal([...svg.matchAll(/<path class="spread"/g)].length, 1);
  assert.match(svg, />3 or 4</);
  assert.match(drawn(bars.replace('bar,', 'lollipop,')), />3 or 4</);
});

test('draws none where sources agree', () => {
  assert.doesNotMatch(drawn(bars.replace(', delivered', '')), /spread/);
});

test('names who gives the other value', () => {
  assert.deepEqual(
    chart.notes.map((note) => note.en),
    [
      'A thin line spans the values that sources give where they differ: Delivered, 4 according to A digest, Another digest.',
    ],
  );
  assert.deepEqual(
    chart.sources.map(({ outlet }) => outlet),
    ['The Daily', 'A digest', 'Another digest'],
  );
});

test('says so in the table, in words and in the files', () => {
  assert.deepEqual(chartTable(chart, english).rows, [
    ['Contracted', '5'],
    ['Delivered', '3 (sources say 3 to 4)'],
  ]);
  assert.match(toCsv(chart, english), /\nDelivered,3,3,4,/);
  assert.match(describeChart(chart, english), /Delivered: sources say 3 to 4\./);
});

test('leaves room on the axis for the highest value', () => {
  const only = drawn(bars.replace('contracted, ', ''));
  const [, end = '0'] = /class="spread" d="M[\d.]+ [\d.]+L([\d.]+)/.exec(only) ?? [];
  assert.ok(Number(end) > 300 && Number(end) <= 720, end);
});
