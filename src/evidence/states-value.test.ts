import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatUnit, parseUnit } from '../schema/unit.ts';
import type { Figure } from './fact.ts';
import { stateOf, type Statement } from './states-value.ts';

interface Given {
  readonly mayRound?: boolean;
  readonly language?: 'en' | null;
}

function said(text: string, [figure, unit]: readonly [Figure, string], given: Given = {}): Statement {
  return stateOf(text, {
    figure,
    unit: parseUnit(unit) ?? assert.fail(unit),
    mayRound: given.mayRound ?? false,
    isFigure: () => true,
    language: given.language === undefined ? 'en' : given.language,
  });
}

describe('the words of a source', () => {
  it('state a value in digits, in words, or as a part of the whole', () => {
    const right: [string, Figure, string][] = [
      ['signed for $5.43 billion', 5.43, 'USD billion'],
      ['signed for $5.43bn', 5.43, 'USD billion'],
      ['5,430 million US dollars', 5.43, 'USD billion'],
      ['a table has 5430.0 for it', 5.43, 'USD billion'],
      ['thirty-six per cent', 36, '%'],
      ['Half of it', 50, '%'],
      ['Full Indian content', 100, '%'],
      ['6,01,427 rifles', 601427, 'count'],
      ['from 400 to 600 km', { low: 400, high: 600 }, 'km'],
      ['a fall of 3 points', -3, 'percentage points'],
      ['₹ 5200 करोड़', 5200, 'INR crore'],
    ];
    for (const [text, figure, unit] of right) assert.equal(said(text, [figure, unit]), 'stated', text);
  });

  it('state it more exactly, but less exactly only where that is declared', () => {
    assert.equal(said('68.72 billion', [68.7, 'USD billion']), 'stated');
    assert.equal(said('69 billion', [68.72, 'USD billion']), 'other');
    assert.equal(said('69 billion', [68.72, 'USD billion'], { mayRound: true }), 'stated');
  });

  it('state another one: a slip of the hand, or another scale', () => {
    const wrong: [string, Figure, string][] = [
      ['signed for $5.34 billion', 5.43, 'USD billion'],
      ['signed for 5.43 million dollars', 5.43, 'USD billion'],
      ['three squadrons', 4, 'count'],
      ['from 400 to 600 km', { low: 400, high: 500 }, 'km'],
    ];
    for (const [text, figure, unit] of wrong) assert.equal(said(text, [figure, unit]), 'other', text);
  });

  it('state none, and are not asked for one in a language whose words are not known', () => {
    assert.equal(said('a landmark', [5, 'count']), 'none');
    assert.equal(said('пять', [5, 'count'], { language: null }), 'none');
    assert.equal(said('5,43 млрд', [5.43, 'USD billion'], { language: null }), 'stated');
  });

  it('state whatever is printed into them', () => {
    const unit = fc.constantFrom('USD billion', 'INR crore', 'million tonnes', 'km');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 6 }), unit, (cents, name) => {
        const value = cents / 100;
        const text = `they put it at ${value.toLocaleString('en-IN')} ${formatUnit(parseUnit(name) ?? assert.fail()).replace(/^(?:USD|INR) /, '')}`;
        assert.equal(said(text, [value, name]), 'stated', text);
        assert.notEqual(said(text, [value * 1.3 + 1, name]), 'stated', text);
      }),
    );
  });
});
