import assert from 'node:assert/strict';
import { test } from 'node:test';
import { source } from './fixtures.ts';
import { newestSource } from './newest-source.ts';

test('takes the newest date on which a source was published, whatever its precision', () => {
  const published = ['2018-10-05', '2026-03', '2025'];
  const sources = published.map((date, index) => ({ ...source(`s${index}`), published: date }));
  assert.equal(newestSource({ sources }), '2026-03');
  // One without a date may be newer than any.
  assert.equal(newestSource({ sources: [...sources, { ...source('undated'), published: null }] }), null);
});

test('does not take the day an old report was read for news, and says nothing where no date is known', () => {
  const read = { ...source('old'), accessed: '2026-11-01' };
  assert.equal(newestSource({ sources: [{ ...read, published: '2018-10-05' }] }), '2018-10-05');
  assert.equal(newestSource({ sources: [{ ...read, published: null }] }), null);
});
