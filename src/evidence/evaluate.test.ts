import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Precision } from '../schema/fact.ts';
import { parseUnit } from '../schema/unit.ts';
import { evaluateFormula } from './evaluate.ts';
import type { Figure, Quantity } from './fact.ts';
import { formatQuantity } from './format.ts';
import { parseFormula } from './formula.ts';

function quantity(figure: Figure, unit: string, precision: Precision = 'exact'): Quantity {
  return { figure, unit: parseUnit(unit) ?? assert.fail(unit), precision, decimals: null };
}

function evaluate(text: string, facts: Record<string, Quantity>): string {
  const parsed = parseFormula(text);
  if ('fault' in parsed) assert.fail(parsed.fault);
  const result = evaluateFormula(parsed.formula, new Map(Object.entries(facts)));
  return 'fault' in result
    ? result.fault
    : formatQuantity(result.quantity, { language: 'en', style: 'short' }).replaceAll('\u00a0', ' ');
}

const imports = quantity(63.84, 'USD billion');
const exports = quantity(4.88, 'USD billion');

describe('a derived value', () => {
  it('keeps the decimals of its coarsest part in sums', () => {
    assert.equal(evaluate('a - b', { a: imports, b: exports }), '$58.96 billion');
    assert.equal(evaluate('a - b', { a: imports, b: quantity(5, 'USD billion') }), 'about $59 billion');
  });

  it('does not pretend to know the digits of a loose quotient', () => {
    assert.equal(evaluate('a / 7.25', { a: quantity(553427, 'count', 'about') }), 'about 76,300');
    assert.equal(evaluate('a * 3', { a: quantity(1234, 'count') }), '3,702');
  });

  it('brings scales together', () => {
    assert.equal(
      evaluate('a + b', { a: exports, b: quantity(120, 'USD million') }),
      '$5.00 billion'.replace('.00', ''),
    );
  });

  it('is about so much when loose values meet: over 65 less near 5 is about 60', () => {
    assert.equal(
      evaluate('a - b', { a: quantity(65, 'USD billion', 'over'), b: quantity(5, 'USD billion', 'near') }),
      'about $60 billion',
    );
  });

  it('keeps a bound that holds: over 65 less exactly 5 is over 60, 65 less over 5 is under 60', () => {
    assert.equal(evaluate('a - b', { a: quantity(65, 'km', 'over'), b: quantity(5, 'km') }), 'over 60 km');
    assert.equal(evaluate('a - b', { a: quantity(65, 'km'), b: quantity(5, 'km', 'over') }), 'under 60 km');
  });

  it('is about so much where rounding changed it: one of five at 5.43 billion', () => {
    assert.equal(
      evaluate('a / b', { a: quantity(5.43, 'USD billion'), b: quantity(5, 'count') }),
      'about $1.09 billion',
    );
  });

  it('gives a change of per cents in points, and growth in per cent', () => {
    const facts = { a: quantity(76, '%'), b: quantity(36, '%') };
    assert.equal(evaluate('change(a, b)', facts), '−40 points');
    assert.equal(evaluate('a - b', facts), '40 points');
    assert.equal(evaluate('growth(a, b)', facts), 'about −53%');
  });

  it('adds points to a per cent, and takes them from it', () => {
    const facts = { a: quantity(36, '%'), b: quantity(4, 'percentage points') };
    assert.equal(evaluate('a + b', facts), '40%');
    assert.equal(evaluate('a - b', facts), '32%');
    assert.match(evaluate('b + a', facts), /^Unexpected units: `percentage points` and `%`/);
  });

  it('grows from what is above zero only', () => {
    const facts = { a: quantity(-5, 'USD billion'), b: imports };
    assert.match(evaluate('growth(a, b)', facts), /^Unexpected growth from a value of zero or less/);
    assert.equal(evaluate('growth(b, a)', facts), 'about −108%');
  });

  it('rounds a bound to the side on which it still holds', () => {
    assert.equal(evaluate('a / 3', { a: quantity(20, 'km', 'over') }), 'over 6.6 km');
    assert.equal(evaluate('a / 3', { a: quantity(20, 'km', 'under') }), 'under 6.7 km');
    assert.equal(evaluate('a / 3', { a: quantity(20, 'km') }), 'about 6.7 km');
  });

  it('does not take the bound of the value it did not pick', () => {
    const facts = { a: quantity(5, 'km'), b: quantity(65, 'km', 'over'), c: quantity(60, 'km', 'about') };
    assert.equal(evaluate('min(a, b)', facts), '5 km');
    assert.equal(evaluate('max(a, b)', facts), 'over 65 km');
    assert.equal(evaluate('min(a, c)', facts), 'about 5 km');
  });

  it('takes a share of the same unit only', () => {
    assert.equal(evaluate('share(a, b)', { a: quantity(57, 'USD billion', 'near'), b: imports }), 'about 89%');
    assert.match(
      evaluate('share(a, b)', { a: quantity(57, 'km'), b: imports }),
      /^Unexpected division of `km` by `USD billion`/,
    );
  });

  it('refuses to add what is not alike, and to divide by zero', () => {
    assert.equal(
      evaluate('a - b', { a: imports, b: quantity(3, '%') }),
      'Unexpected units: `USD billion` and `%`, expected the same unit to subtract',
    );
    assert.match(evaluate('a * b', { a: imports, b: exports }), /^Unexpected product/);
    assert.match(evaluate('a / b', { a: imports, b: quantity(0, 'count') }), /^Unexpected division by zero/);
    assert.match(evaluate('a + b', { a: imports }), /^Unexpected fact `b` without a value/);
  });

  it('refuses what is larger than numbers go', () => {
    assert.match(
      evaluate(`a * ${'9'.repeat(310)}`, { a: imports }),
      /^Unexpected result larger than numbers go, expected values in a scale/,
    );
  });

  it('carries ranges', () => {
    assert.equal(evaluate('a * 2', { a: quantity({ low: 400, high: 600 }, 'km') }), '800–1,200 km');
  });

  it('picks the smallest and the largest', () => {
    assert.equal(evaluate('max(a, b) - min(a, b)', { a: exports, b: imports }), '$58.96 billion');
  });
});

/** What a figure may be in truth: a bound is passed by some per cents. */
function trueValue(figure: number, precision: Precision, percent: number): number {
  return precision === 'over'
    ? figure * (1 + percent / 100)
    : precision === 'under'
      ? figure * (1 - percent / 100)
      : figure;
}

function trueResult(text: string, a: number, b: number): number {
  switch (text) {
    case 'a + b':
      return a + b;
    case 'a - b':
      return a - b;
    case 'a * b':
      return a * b;
    case 'a / b':
      return a / b;
    case 'sum(a, b, a)':
      return a + b + a;
    case 'min(a, b)':
      return Math.min(a, b);
    case 'max(a, b)':
      return Math.max(a, b);
    case 'share(a, b)':
      return (a / b) * 100;
    case 'change(a, b)':
      return b - a;
    case 'growth(a, b)':
      return ((b - a) / a) * 100;
    default:
      assert.fail(text);
  }
}

describe('arithmetic on any figures', () => {
  const figure = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
  const precision = fc.constantFrom<Precision>('exact', 'about', 'over', 'under', 'near');

  it('never claims more than it was given', () => {
    fc.assert(
      fc.property(
        fc.tuple(figure, precision),
        fc.tuple(figure, precision),
        fc.constantFrom('+', '-', '*', '/'),
        ([a, pa], [b, pb], operator) => {
          const right =
            operator === '*' || operator === '/' ? quantity(b, 'ratio', pb) : quantity(b, 'USD billion', pb);
          const parsed = parseFormula(`a ${operator} b`);
          if ('fault' in parsed) assert.fail(parsed.fault);
          const result = evaluateFormula(
            parsed.formula,
            new Map([
              ['a', quantity(a, 'USD billion', pa)],
              ['b', right],
            ]),
          );
          if ('fault' in result) assert.fail(result.fault);
          if (pa !== 'exact' || pb !== 'exact') assert.notEqual(result.quantity.precision, 'exact');
          assert.equal(result.quantity.unit.dimension, 'USD');
        },
      ),
    );
  });

  it('keeps every bound it prints: what is over is over, what is exact is exact', () => {
    const texts = [
      'a + b',
      'a - b',
      'a * b',
      'a / b',
      'sum(a, b, a)',
      'min(a, b)',
      'max(a, b)',
      'share(a, b)',
      'change(a, b)',
      'growth(a, b)',
    ];
    const known = fc.tuple(
      figure,
      fc.constantFrom<Precision>('exact', 'over', 'under'),
      fc.integer({ min: 1, max: 60 }),
    );
    fc.assert(
      fc.property(known, known, fc.constantFrom(...texts), ([a, pa, da], [b, pb, db], text) => {
        const unit = text === 'a * b' || text === 'a / b' ? 'ratio' : 'km';
        const parsed = parseFormula(text);
        if ('fault' in parsed) assert.fail(parsed.fault);
        const given = new Map([
          ['a', quantity(a, 'km', pa)],
          ['b', quantity(b, unit, pb)],
        ]);
        const result = evaluateFormula(parsed.formula, given);
        if ('fault' in result || typeof result.quantity.figure !== 'number') assert.fail('no number');
        const truth = trueResult(text, trueValue(a, pa, da), trueValue(b, pb, db));
        const { figure: claimed, precision } = result.quantity;
        const slack = 1e-9 * Math.max(1, Math.abs(truth));
        if (precision === 'exact') assert.ok(Math.abs(truth - claimed) <= slack, `${truth} is not ${claimed}`);
        if (precision === 'over') assert.ok(truth >= claimed - slack, `${truth} is not over ${claimed}`);
        if (precision === 'under') assert.ok(truth <= claimed + slack, `${truth} is not under ${claimed}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same unit and value whichever factor comes first', () => {
    const unit = fc.constantFrom('ratio', '%', 'count', 'km', 'USD billion');
    fc.assert(
      fc.property(fc.tuple(figure, unit), fc.tuple(figure, unit), ([a, ua], [b, ub]) => {
        const facts = { a: quantity(a, ua), b: quantity(b, ub) };
        assert.equal(
          evaluate('a * b', facts).replace(/`\S+( \S+)?` and `\S+( \S+)?`/, ''),
          evaluate('b * a', facts).replace(/`\S+( \S+)?` and `\S+( \S+)?`/, ''),
        );
      }),
    );
  });

  it('undoes itself: (a + b) − b is a', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const parsed = parseFormula('a + b - b');
        if ('fault' in parsed) assert.fail(parsed.fault);
        const result = evaluateFormula(
          parsed.formula,
          new Map([
            ['a', quantity(a, 'km')],
            ['b', quantity(b, 'km')],
          ]),
        );
        if ('fault' in result || typeof result.quantity.figure !== 'number') assert.fail('no number');
        assert.ok(Math.abs(result.quantity.figure - a) <= 0.5, `${a} + ${b} − ${b} gave ${result.quantity.figure}`);
      }),
    );
  });
});
