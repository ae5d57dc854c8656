import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseUnit } from '../schema/unit.ts';
import type { Fact } from './fact.ts';
import { bareFact } from './fixtures.ts';
import { nearestFact } from './nearest-fact.ts';

function fact(id: string, figure: number, { unit = 'count', noun }: { unit?: string; noun?: string } = {}): Fact {
  return {
    ...bareFact,
    id,
    statement: { en: id },
    quantity: { figure, unit: parseUnit(unit) ?? assert.fail(unit), precision: 'exact', decimals: null },
    noun: noun === undefined ? null : { en: noun },
  };
}

const facts = [
  fact('wicks', 5),
  fact('share', 5, { unit: '%' }),
  fact('keepers', 5.2),
  fact('lamps', 5, { noun: 'lamps' }),
];
const guess = (value: number | null, measure: string | null = null): string | null =>
  nearestFact({ text: '', start: 0, value, measure }, facts);

describe('the fact that a figure most likely stands for', () => {
  it('is the nearest, within a tenth', () => {
    assert.equal(guess(5.25), 'keepers');
    assert.equal(guess(6), null);
    assert.equal(guess(null), null);
  });

  it('is one of its kind, where words say of which', () => {
    assert.equal(guess(5, ' lamps'), 'lamps');
    assert.equal(guess(5, ' per cent'), 'share');
    assert.equal(guess(5, ' km'), null);
  });
});
