import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { say } from '../language/language.ts';
import { drawChart } from './draw-chart.ts';
import { goodChart } from './fixtures.ts';

const options = { width: 'wide', language: 'en', speak: (text: { en: string }) => say(text, 'en') } as const;
const names = { labelledBy: 'a', describedBy: 'b', details: 'c' };
const grouped = 'data: { series: s }\nmarks: [{ mark: bar, x: period, y: value, by: flow }]\n';

function drawn(spec: string, withNames = true): string {
  return toHtml(drawChart(goodChart(spec), { ...options, ...(withNames && { names }) }), { space: 'svg' });
}

test('tells series apart without colour: the first solid, the others each in a pattern that is there once', () => {
  const svg = drawn(grouped);
  const used = new Set([...svg.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id = '']) => id));
  const made = [...svg.matchAll(/<pattern id="([^"]+)"/g)].map(([, id = '']) => id);
  assert.deepEqual([...used], made);
  assert.equal(made.length, 1);
  assert.match(made[0] ?? '', /^chart-.+-wide-c2$/);
  assert.match(svg, /<path class="f c1" d=/);
});

test('keeps patterns of colours that the author fixed apart', () => {
  const svg = drawn(`${grouped}colours: { exports: teal, imports: rust }\n`);
  assert.match(svg, /<path class="f c-teal" d=/);
  assert.match(svg, /<path class="f c-rust" d="[^"]*" fill="url\(#chart-.+-wide-c2\)"/);
});

test('keeps estimates of several series apart, and each from its own counts', () => {
  const csv =
    'period,flow,value,source,status\n2021,a,3,daily,\n2021,b,4,daily,\n2022,a,5,daily,forecast\n2022,b,6,daily,forecast\n';
  const chart = goodChart(grouped, { csv });
  const svg = toHtml(drawChart(chart, { ...options, names }), { space: 'svg' });
  const fills = [...svg.matchAll(/<path class="f ([^"]*)"[^>]* fill="url\(#chart-c-wide-([^)]*)\)"/g)];
  assert.deepEqual(
    fills.map(([, look, pattern]) => [look, pattern]),
    [
      ['c2', 'c2'],
      ['c1 est', 'est'],
      ['c2 est', 'c2-est'],
    ],
  );
});

test('needs no pattern for one series, and gives none to a picture in a list, whose ids might meet others', () => {
  const single = 'data: { series: s, where: { flow: [imports] } }\nmarks: [{ mark: bar, x: period, y: value }]\n';
  assert.doesNotMatch(drawn(single), /<pattern|fill=/);
  assert.doesNotMatch(drawn(grouped, false), /<pattern| id=/);
});
