import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod, type Period } from '../schema/period.ts';
import { textWidth } from './measure-text.ts';
import { createSheet } from './sheet.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';

function scaleOver(periods: readonly string[], width: 'narrow' | 'wide', left = 6): TimeScale {
  const sheet = createSheet({ width, language: 'en', speak: () => '' });
  const parsed = periods.map((text): Period => {
    const period = parsePeriod(text);
    if (!period) throw new Error(text);
    return period;
  });
  return createTimeScale(parsed, { range: [left, sheet.width - 8], sheet });
}

function named(scale: TimeScale): string[] {
  return scale.ticks.flatMap(({ text, middle }) => (middle === null ? [] : [text]));
}

test('the name of a year stands in the middle of it, where what happened in it stands', () => {
  const scale = scaleOver(['2021-12', '2023', '2025'], 'wide');
  const tick = scale.ticks.find(({ text }) => text === '2023');
  assert.ok(tick);
  assert.ok(Math.abs((tick.middle ?? 0) - scale.at('2023-07-02')) < 2);
  assert.equal(tick.at, scale.at('2023-01-01'));
});

test('the end of the last year bears no name of a year in which nothing is', () => {
  assert.deepEqual(named(scaleOver(['2021-12', '2023', '2025'], 'wide')), ['2021', '2022', '2023', '2024', '2025']);
});

test('where only every other year has a name, it stands where the year begins', () => {
  const scale = scaleOver(['2021', '2027'], 'narrow', 110);
  for (const { at, middle } of scale.ticks.slice(0, -1)) assert.equal(middle, at);
});

test('names of months keep clear of each other and stay on the sheet, down to a phone', () => {
  const sheet = createSheet({ width: 'narrow', language: 'en', speak: () => '' });
  for (const last of ['2025-12', '2026-02', '2026-05', '2026-11']) {
    const boxes = scaleOver(['2025-08', last], 'narrow').ticks.flatMap(({ text, middle }) => {
      const half = textWidth(text, sheet) / 2;
      return middle === null ? [] : [{ left: middle - half, right: middle + half }];
    });
    assert.ok(boxes.length >= 2);
    assert.ok(boxes.every(({ left, right }) => left >= 0 && right <= sheet.width));
    boxes.slice(1).forEach((box, index) => {
      assert.ok(box.left >= (boxes[index]?.right ?? 0) + 6, last);
    });
  }
});
