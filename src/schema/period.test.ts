import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPartialDate } from './date.ts';
import { parsePeriod } from './period.ts';

const ends = (text: string): unknown => {
  const period = parsePeriod(text);
  return period && [period.kind, period.start, period.end];
};

describe('a period', () => {
  it('may be a day, a month or a calendar year', () => {
    assert.deepEqual(ends('2025-12-05'), ['day', '2025-12-05', '2025-12-05']);
    assert.deepEqual(ends('2024-02'), ['month', '2024-02-01', '2024-02-29']);
    assert.deepEqual(ends('2025'), ['year', '2025-01-01', '2025-12-31']);
  });

  it('may be an Indian fiscal year, April to March', () => {
    assert.deepEqual(ends('FY2024-25'), ['fiscal-year', '2024-04-01', '2025-03-31']);
    assert.deepEqual(ends('FY1999-00'), ['fiscal-year', '1999-04-01', '2000-03-31']);
  });

  it('may be a span, both ends included', () => {
    assert.deepEqual(ends('2009..2013'), ['span', '2009-01-01', '2013-12-31']);
    assert.deepEqual(ends('2024-04..2024-11'), ['span', '2024-04-01', '2024-11-30']);
  });

  it('is nothing else', () => {
    for (const text of [
      'FY2024-26',
      '2024-25',
      '2013..2009',
      '2024..2025-01',
      '2025-13',
      '2025-02-30',
      '',
      '..',
      'soon',
    ]) {
      assert.equal(parsePeriod(text), null, text);
    }
  });

  it('does not invent days', () => {
    assert.ok(isPartialDate('2024-02-29'));
    assert.ok(!isPartialDate('2025-02-29'));
    assert.ok(!isPartialDate('2025-11-31'));
  });
});
