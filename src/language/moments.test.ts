/** Tests moments for machines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf, startOfDay, zonedMoment } from './moments.ts';

describe('moments', () => {
  it('are written in the newsroom’s zone, however the author wrote them', () => {
    const expected = '2026-11-22T09:00:00+05:30';
    assert.equal(zonedMoment('2026-11-22T09:00:00+05:30', 'Asia/Kolkata'), expected);
    assert.equal(zonedMoment('2026-11-22T03:30:00Z', 'Asia/Kolkata'), expected);
    assert.equal(zonedMoment('2026-11-22T03:30:00.900Z', 'Asia/Kolkata'), expected);
  });

  it('know zones behind UTC, UTC itself and summer time', () => {
    assert.equal(zonedMoment('2026-01-01T02:00:00Z', 'America/New_York'), '2025-12-31T21:00:00-05:00');
    assert.equal(zonedMoment('2026-07-01T02:00:00Z', 'America/New_York'), '2026-06-30T22:00:00-04:00');
    assert.equal(zonedMoment('2026-01-01T02:00:00Z', 'UTC'), '2026-01-01T02:00:00+00:00');
  });

  it('fall on the day that it is in the zone', () => {
    assert.equal(dayOf('2026-11-22T20:00:00Z', 'Asia/Kolkata'), '2026-11-23');
    assert.equal(dayOf('2026-11-22T02:00:00Z', 'America/New_York'), '2026-11-21');
  });

  it('begin a day at its midnight', () => {
    assert.equal(startOfDay('2026-11-22', 'Asia/Kolkata'), '2026-11-22T00:00:00+05:30');
    assert.equal(startOfDay('2026-11-22', 'America/New_York'), '2026-11-22T00:00:00-05:00');
  });
});
