import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseUnit } from '../schema/unit.ts';
import type { Figure, Quantity } from './fact.ts';
import { saysValue } from './says-value.ts';

const quantity = (figure: Figure, unit = 'count'): Quantity => ({
  figure,
  unit: parseUnit(unit) ?? assert.fail(unit),
  precision: 'exact',
  decimals: null,
});

describe('words that stand for a figure', () => {
  it('say it in a number word, in digits, or as a part of the whole', () => {
    const right: [string, Quantity][] = [
      ['Three', quantity(3)],
      ['five-fold in four years', quantity(5.24, 'ratio')],
      ['fivefold', quantity(5.24, 'ratio')],
      ['1,240 tonnes', quantity(1240, 'tonnes')],
      ['almost half of them', quantity(48.6, '%')],
      ['doubled', quantity(2.04, 'ratio')],
      ['three or four', quantity({ low: 3, high: 4 })],
      ['fell by three', quantity(-3)],
    ];
    for (const [text, value] of right) assert.ok(saysValue(text, value, 'en'), text);
    assert.ok(saysValue('तीन स्क्वाड्रन', quantity(3), 'hi'));
    assert.ok(saysValue('३ स्क्वाड्रन', quantity(3), 'hi'));
  });

  it('don’t say another one, or none at all', () => {
    const wrong: [string, Quantity][] = [
      ['Three', quantity(4)],
      ['five-fold', quantity(6.1, 'ratio')],
      ['half of them', quantity(40, '%')],
      ['half of them', quantity(50)],
      ['most of them', quantity(94, '%')],
      ['three', quantity({ low: 3, high: 4 })],
    ];
    for (const [text, value] of wrong) assert.ok(!saysValue(text, value, 'en'), text);
  });
});
