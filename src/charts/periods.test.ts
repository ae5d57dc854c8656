import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod } from '../schema/period.ts';
import { fillPeriods, monthsIn } from './periods.ts';

function fill(...texts: string[]): string[] {
  return fillPeriods(texts.map((text) => parsePeriod(text) ?? assert.fail(text))).map(({ text }) => text);
}

test('fills missing years, fiscal years, months and spans in, in order', () => {
  assert.deepEqual(fill('2024', '2021', '2022'), ['2021', '2022', '2023', '2024']);
  assert.deepEqual(fill('FY1998-99', 'FY1999-00', 'FY2001-02'), ['FY1998-99', 'FY1999-00', 'FY2000-01', 'FY2001-02']);
  assert.deepEqual(fill('2024-11', '2024-12', '2025-02'), ['2024-11', '2024-12', '2025-01', '2025-02']);
  assert.deepEqual(fill('2009..2013', '2010..2014', '2012..2016'), [
    '2009..2013',
    '2010..2014',
    '2011..2015',
    '2012..2016',
  ]);
});

test('takes the step from the data: every second year has none missing', () => {
  assert.deepEqual(fill('2020', '2022', '2024'), ['2020', '2022', '2024']);
});

test('finds the step of rows that are unevenly far apart, so that bars stand as far apart as their months', () => {
  assert.deepEqual(fill('2025-04', '2025-06', '2025-09').length, 6);
  assert.deepEqual(fill('2000', '2002', '2005').length, 6);
});

test('leaves days, single periods and periods of several lengths alone', () => {
  assert.deepEqual(fill('2024', '2025-03'), ['2024', '2025-03']);
  assert.deepEqual(fill('2024-01-01', '2024-03-05'), ['2024-01-01', '2024-03-05']);
  assert.deepEqual(fill('2024'), ['2024']);
});

test('counts the months a period covers', () => {
  assert.deepEqual(
    ['2024', 'FY2024-25', '2024-05', '2009..2013'].map((text) => monthsIn(parsePeriod(text) ?? assert.fail())),
    [12, 12, 1, 60],
  );
});
