import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, renderTable } from './measure.ts';

test('takes the middle of what was measured, or between the two in the middle', () => {
  assert.equal(median([9, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 9]), 3);
});

test('prints each measure beside its budget, and says which is over it', () => {
  const table = renderTable([
    { name: 'drawing', value: 1.234, unit: 'ms', budget: 3 },
    { name: 'bytes', value: 4000, unit: 'B', budget: 3072 },
  ]);
  assert.deepEqual(table.split('\n'), ['drawing  1.23 ms    ≤ 3 ms', 'bytes     4000 B  ≤ 3072 B  over budget']);
});
