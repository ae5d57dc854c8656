import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from './chart.ts';
import { goodChart } from './fixtures.ts';
import { keyTicks } from './key-ticks.ts';
import { textWidth } from './measure-text.ts';
import { createSheet } from './sheet.ts';

const yaml = `theme: trade
title: { en: Series }
sources: [daily]
columns:
  period: { kind: period, label: { en: Period } }
  value: { kind: number, label: { en: Value }, unit: USD billion }
`;
const sheet = createSheet({ width: 'wide', language: 'en', speak: () => '' });

function chartOver(periods: readonly string[], without: readonly string[] = []): Chart {
  const rows = periods.map((period, index) => `${period},${without.includes(period) ? '' : index + 1}`);
  const spec = 'data: { series: s }\nmarks: [{ mark: bar, x: period, y: value }]\n';
  return goodChart(spec, { csv: `period,value\n${rows.join('\n')}\n`, yaml });
}

function names(chart: Chart, step: number): string[] {
  return keyTicks(chart, { step, sheet }).map(({ lines }) => lines.join('/'));
}

function years(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

const spans = ['2009..2013', '2010..2014', '2011..2015', '2012..2016'];

test('names every period in the longest form that fits', () => {
  const fiscal = chartOver(['FY2022-23', 'FY2023-24', 'FY2024-25']);
  assert.deepEqual(names(fiscal, 100), ['FY\u00a02022–23', 'FY\u00a02023–24', 'FY\u00a02024–25']);
  assert.deepEqual(names(fiscal, 70), ['2022–23', '2023–24', '2024–25']);
});

test('sets a period on two lines before it leaves one out', () => {
  assert.deepEqual(names(chartOver(spans), 45), ['2009/–13', '2010/–14', '2011/–15', '2012/–16']);
  assert.deepEqual(names(chartOver(spans), 30), ['2010/–14', '2012/–16']);
});

test('shortens years to two digits, but not spans of them', () => {
  assert.deepEqual(names(chartOver(years(2021, 2024)), 30), ['’21', '’22', '’23', '’24']);
});

test('names round years where there are many, and the newest where it keeps clear', () => {
  assert.deepEqual(names(chartOver(years(1992, 2021)), 18), ['1995', '2000', '2005', '2010', '2015', '2020']);
  assert.deepEqual(names(chartOver(years(1992, 2023)), 18), ['1995', '2000', '2005', '2010', '2015', '2020', '2023']);
  assert.deepEqual(names(chartOver(years(1992, 2021)), 6), ['2000', '2010', '2020']);
});

test('names the periods that have a number where most have none', () => {
  const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11'];
  const told = chartOver(months, ['2025-05', '2025-06', '2025-07', '2025-08', '2025-10', '2025-11']);
  assert.deepEqual(names(told, 25), ['Apr 2025', 'Sept 2025']);
  assert.deepEqual(names(chartOver(months), 25), ['May/2025', 'Jul/2025', 'Sept/2025', 'Nov/2025']);
});

test('no name under an axis touches the next, however little room there is', () => {
  for (const count of [2, 5, 9, 14, 23, 60]) {
    const chart = chartOver(years(2026 - count, 2025));
    for (const step of [8, 14, 27, 60].filter((wide) => wide * count > 90)) {
      const boxes = keyTicks(chart, { step, sheet }).map(({ key, lines }) => {
        const middle = chart.xs.findIndex((x) => x.key === key.key) * step;
        const half = Math.max(...lines.map((line) => textWidth(line, sheet))) / 2;
        return { left: middle - half, right: middle + half };
      });
      assert.ok(boxes.length >= 2, `${count} years, ${step} apart`);
      boxes.slice(1).forEach((box, index) => {
        assert.ok(box.left >= (boxes[index]?.right ?? 0) + 5, `${count} years, ${step} apart`);
      });
    }
  }
});

test('of five-year periods with gaps, names those with numbers, as many as keep apart', () => {
  const many = [...spans, '2013..2017', '2014..2018', '2015..2019'];
  const gaps = ['2010..2014', '2012..2016', '2013..2017'];
  assert.deepEqual(names(chartOver(many, gaps), 30), ['2009/–13', '2011/–15', '2015/–19']);
});
