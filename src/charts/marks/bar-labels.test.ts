import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { say } from '../../language/language.ts';
import { drawChart } from '../draw-chart.ts';
import { goodChart } from '../fixtures.ts';

const english = { language: 'en', speak: (text: { en: string }) => say(text, 'en') } as const;

/** Numbers in the picture that have two decimals, as the axis has none. */
function written(spec: string, width: 'narrow' | 'wide', csv?: string): string[] {
  const chart = goodChart(`data: { series: s }\n${spec}decimals: 2\n`, csv === undefined ? {} : { csv });
  const svg = toHtml(drawChart(chart, { ...english, width }));
  return [...svg.matchAll(/>(−?\d+\.\d\d)</g)].map(([, text = '']) => text);
}

const grouped = 'marks: [{ mark: bar, x: period, y: value, by: flow }]\n';
const imports = ['5.48', '9.87', '46.21', '61.43', '63.84'];
const exports = ['2.60', '3.25', '3.15', '4.26', '4.88'];

test('writes every number where there is room', () => {
  assert.deepEqual(written(grouped, 'wide').sort(), [...exports, ...imports].sort());
});

test('on a phone writes a whole series where its numbers keep clear of bars and of each other, never part of it', () => {
  assert.deepEqual(written(grouped, 'narrow').sort(), [...imports].sort());
});

test('writes the first and the last of each series if so asked, on a phone too', () => {
  const ends = 'marks: [{ mark: bar, x: period, y: value, labels: ends }]\n';
  const years = Array.from({ length: 30 }, (_, index) => `${1996 + index},imports,${index < 25 ? 1.25 : 60.5},daily,`);
  const csv = `period,flow,value,source,status\n${years.join('\n')}\n`;
  assert.deepEqual(written(ends, 'narrow', csv).sort(), ['1.25', '60.50']);
});

test('writes no number across a bar that is higher', () => {
  const years = Array.from({ length: 30 }, (_, index) => `${1996 + index},imports,${50 - index}.25,daily,`);
  const csv = `period,flow,value,source,status\n${years.join('\n')}\n`;
  const bars = 'marks: [{ mark: bar, x: period, y: value }]\n';
  assert.deepEqual(written(bars, 'narrow', csv), ['50.25']);
});

test('on a phone prefers the series that the chart is about', () => {
  const numbers = (about: string): string[] => {
    const spec = `data: { series: s }\n${grouped}decimals: 1\n${about}`;
    const svg = toHtml(drawChart(goodChart(spec), { ...english, width: 'narrow' }));
    return [...svg.matchAll(/>(\d+\.\d)</g)].map(([, text = '']) => text);
  };
  assert.ok(numbers('').includes('46.2') && !numbers('').includes('3.3'));
  assert.ok(numbers('highlight: [exports]\n').includes('3.3') && !numbers('highlight: [exports]\n').includes('46.2'));
});
