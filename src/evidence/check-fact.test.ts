import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isRounding } from './check-fact.ts';

describe('a rounded value', () => {
  it('is the value to fewer digits', () => {
    for (const [coarse, fine] of [
      [5, 5.43],
      [60, 58.96],
      [58.96, 58.96],
      [100, 95],
      [1, 0.98],
      [-59, -58.96],
      [400, 388],
    ] as const)
      assert.ok(isRounding(coarse, fine), `${coarse} of ${fine}`);
  });

  it('is no other value, however near, and no round number of another size', () => {
    for (const [coarse, fine] of [
      [5.5, 5.43],
      [68, 68.72],
      [10, 6],
      [0, 4],
      [1000, 600],
      [6, 5.43],
    ] as const)
      assert.ok(!isRounding(coarse, fine), `${coarse} of ${fine}`);
    assert.ok(!isRounding({ low: 1, high: 2 }, 1.5));
  });

  it('is never further away than half of what was rounded off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 7 }), fc.integer({ min: 0, max: 3 }), (cents, decimals) => {
        const fine = cents / 100;
        const coarse = Number(fine.toFixed(decimals));
        if (10 ** -decimals <= fine) assert.ok(isRounding(coarse, fine), `${coarse} of ${fine}`);
        assert.ok(!isRounding(fine * 1.6, fine), `${fine * 1.6} of ${fine}`);
      }),
    );
  });
});
