import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { chart } from './chart.ts';
import { keysOf } from './keys-of.ts';

const read = { theme: 'trade', marks: [{ mark: 'rule', lable: 'x' }, { mark: 'line' }, { mark: 'lien' }] };

test('knows the keys of a mark by its kind', () => {
  assert.deepEqual(keysOf(chart, ['marks', 0], read), ['mark', 'x', 'y', 'label']);
  assert.deepEqual(keysOf(chart, ['marks', 1], read), ['mark', 'data', 'x', 'y', 'by', 'labels']);
});

test('knows the keys of all marks where the kind is mistyped', () => {
  const keys = keysOf(chart, ['marks', 2], read);
  assert.ok(keys.includes('columns') && keys.includes('totals'));
  assert.equal(new Set(keys).size, keys.length);
});

test('steps through a mark into its data', () => {
  assert.deepEqual(keysOf(chart, ['marks', 1, 'data'], read), ['series', 'where', 'from', 'to', 'facts', 'names']);
});

test('knows the keys of every form of a plain union, and none where there are none', () => {
  const schema = z.object({ a: z.union([z.object({ one: z.string() }), z.object({ two: z.string() }), z.string()]) });
  assert.deepEqual(keysOf(schema, ['a']), ['one', 'two']);
  assert.deepEqual(keysOf(schema, ['a', 'one']), []);
  assert.deepEqual(keysOf(schema, ['b']), []);
});
