import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spreadLabels } from './place-labels.ts';

test('leaves labels where they are when they keep clear', () => {
  assert.deepEqual(
    spreadLabels(
      [
        { at: 20, height: 10 },
        { at: 60, height: 10 },
      ],
      [0, 100],
    ),
    [20, 60],
  );
});

test('moves two that touch apart by the same way', () => {
  assert.deepEqual(
    spreadLabels(
      [
        { at: 50, height: 10 },
        { at: 52, height: 10 },
      ],
      [0, 100],
    ),
    [46, 56],
  );
});

test('never lets labels overlap, keeps their order, and stays inside where there is room', () => {
  const label = fc.record({ at: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 10, max: 30 }) });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (wanted) => {
      const placed = spreadLabels(wanted, [0, 300]);
      const boxes = placed
        .map((at, index) => ({ at, half: (wanted[index]?.height ?? 0) / 2 }))
        .sort((a, b) => a.at - b.at);
      boxes.slice(1).forEach((box, index) => {
        const before = boxes[index] ?? box;
        assert.ok(box.at - box.half >= before.at + before.half - 1e-6);
      });
      for (const { at, half } of boxes) assert.ok(at - half >= -1e-6 && at + half <= 300 + 1e-6);
    }),
  );
});
