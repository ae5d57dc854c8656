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

test('needs no pattern for one series, and gives none to a picture in a list, whose ids might meet others', () => {
  const single = 'data: { series: s, where: { flow: [imports] } }\nmarks: [{ mark: bar, x: period, y: value }]\n';
  assert.doesNotMatch(drawn(single), /<pattern|fill=/);
  assert.doesNotMatch(drawn(grouped, false), /<pattern| id=/);
});
