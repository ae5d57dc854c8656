import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFormula } from './formula.ts';
import { printFormula } from './print-formula.ts';

function print(text: string): string {
  const parsed = parseFormula(text);
  if ('fault' in parsed) assert.fail(parsed.fault);
  return printFormula(parsed.formula, (id) => id.toUpperCase());
}

describe('a printed formula', () => {
  it('has values for ids and signs as in print', () => {
    assert.equal(print('a - b * 2'), 'A − B × 2');
  });

  it('shows functions as the arithmetic they stand for', () => {
    assert.equal(print('share(a, b)'), 'A ÷ B');
    assert.equal(print('change(a, b)'), 'B − A');
    assert.equal(print('growth(a, b)'), '(B − A) ÷ A');
    assert.equal(print('sum(a, b, c)'), 'A + B + C');
    assert.equal(print('max(a, b - c)'), 'max(A; B − C)');
  });

  it('sets brackets where they are needed and nowhere else', () => {
    assert.equal(print('(a + b) * c'), '(A + B) × C');
    assert.equal(print('a - (b - c)'), 'A − (B − C)');
    assert.equal(print('(a - b) - c'), 'A − B − C');
    assert.equal(print('a / share(b, c)'), 'A ÷ (B ÷ C)');
    assert.equal(print('a + (b / c)'), 'A + B ÷ C');
  });
});
