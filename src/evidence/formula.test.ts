import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { namesIn, parseFormula, type Formula } from './formula.ts';

function parsed(text: string): Formula {
  const result = parseFormula(text);
  if ('fault' in result) assert.fail(result.fault);
  return result.formula;
}

const factIdsOf = (formula: Formula): string[] => namesIn(formula).map(({ id }) => id);

function faultOf(text: string): string {
  const result = parseFormula(text);
  return 'fault' in result ? `${result.start}–${result.end}: ${result.fault}` : assert.fail(`${text} was accepted`);
}

describe('a formula', () => {
  it('binds products before sums, and groups from the left', () => {
    const formula = parsed('a - b * c - d');
    assert.equal(formula.kind === 'binary' && formula.operator, '-');
    assert.deepEqual(factIdsOf(formula), ['a', 'b', 'c', 'd']);
    const left = formula.kind === 'binary' ? formula.left : assert.fail();
    assert.equal(left.kind === 'binary' && left.right.kind === 'binary' && left.right.operator, '*');
  });

  it('takes hyphens as part of an id and a spaced minus as subtraction', () => {
    assert.deepEqual(factIdsOf(parsed('trade-imports - trade-exports')), ['trade-imports', 'trade-exports']);
  });

  it('reads the typographic signs as well', () => {
    assert.deepEqual(parsed('(a × 2) ÷ b'), parsed('(a * 2) / b'));
  });

  it('names each fact once', () => {
    assert.deepEqual(factIdsOf(parsed('growth(a, b) + sum(a, c)')), ['a', 'b', 'c']);
  });

  it('says what is wrong and where', () => {
    assert.equal(faultOf('a -'), '2–3: Unexpected end of the formula, expected a fact id, number or function');
    assert.equal(faultOf('(a'), '1–2: Unexpected end of the formula, expected `)`');
    assert.equal(faultOf('a b'), '2–3: Unexpected `b`, expected an operator or the end');
    assert.equal(faultOf('share(a)'), '0–5: Unexpected 1 arguments of `share`, expected 2');
    assert.match(faultOf('average(a, b)'), /^0–7: Unexpected function `average`, expected one of min, max, sum/);
    assert.equal(faultOf('a; b'), '1–2: Unexpected `;` in the formula, expected a fact id, number or operator');
  });

  it('takes names that every object has for ids like others', () => {
    assert.deepEqual(factIdsOf(parsed('constructor - valueof')), ['constructor', 'valueof']);
  });

  it('is refused when it is longer, or nested deeper, than anyone follows', () => {
    const nested = `${'('.repeat(20_000)}a${')'.repeat(20_000)}`;
    for (const text of [nested, `a${' + a'.repeat(20_000)}`])
      assert.match(faultOf(text), /^500–\d+: Unexpected formula of \d+ characters, expected at most 500/);
    assert.deepEqual(factIdsOf(parsed(`${'('.repeat(249)}a${')'.repeat(249)}`)), ['a']);
  });

  it('ends with a formula or a fault on any text, and the fault lies inside it', () => {
    const piece = fc.constantFrom(
      'a',
      'b-c',
      '1',
      '2.5',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      ',',
      ' ',
      'sum(',
      '÷',
      '$',
      'process.exit',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const result = parseFormula(text);
        if ('fault' in result) assert.ok(result.start >= 0 && result.end <= Math.max(1, text.length));
      }),
    );
  });
});
