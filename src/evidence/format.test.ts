import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Precision } from '../schema/fact.ts';
import { currencies, parseUnit, plainDimensions, scales } from '../schema/unit.ts';
import type { Figure, Quantity } from './fact.ts';
import { baseValue, formatInWords, formatQuantity } from './format.ts';

function quantity(figure: Figure, unit: string, more: { precision?: Precision; decimals?: number } = {}): Quantity {
  return {
    figure,
    unit: parseUnit(unit) ?? assert.fail(unit),
    precision: more.precision ?? 'exact',
    decimals: more.decimals ?? null,
  };
}

const en = { language: 'en', style: 'prose' } as const;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a quantity in English', () => {
  it('puts the currency before and the scale behind', () => {
    assert.equal(plain(formatQuantity(quantity(5.43, 'USD billion'), en)), '$5.43 billion');
    assert.equal(plain(formatQuantity(quantity(5200, 'INR crore'), en)), '₹5,200 crore');
  });

  it('groups digits the Indian way', () => {
    assert.equal(plain(formatQuantity(quantity(601427, 'count'), en)), '6,01,427');
  });

  it('says how closely it is known', () => {
    assert.equal(
      plain(formatQuantity(quantity(1.09, 'USD billion', { precision: 'about' }), en)),
      'about $1.09 billion',
    );
    assert.equal(plain(formatQuantity(quantity(54, '%', { precision: 'over' }), en)), 'over 54 per cent');
  });

  it('spells the unit out in prose and shortens it elsewhere', () => {
    assert.equal(plain(formatQuantity(quantity(40, '%'), en)), '40 per cent');
    assert.equal(formatQuantity(quantity(40, '%'), { language: 'en', style: 'short' }), '40%');
  });

  it('prints ranges, losses and the decimals asked for', () => {
    assert.equal(plain(formatQuantity(quantity({ low: 400, high: 600 }, 'km'), en)), '400–600 km');
    assert.equal(plain(formatQuantity(quantity(-58.96, 'USD billion'), en)), '−$58.96 billion');
    assert.equal(plain(formatQuantity(quantity(10.68685, 'USD billion', { decimals: 2 }), en)), '$10.69 billion');
  });

  it('prints a range from below zero with both signs, and no dash beside a minus', () => {
    assert.equal(plain(formatQuantity(quantity({ low: -5, high: 3 }, 'USD billion'), en)), '−$5 to $3 billion');
    assert.equal(plain(formatQuantity(quantity({ low: -5, high: -3 }, '%'), en)), '−5 to −3 per cent');
    assert.equal(plain(formatQuantity(quantity({ low: 5, high: 6 }, 'USD billion'), en)), '$5–6 billion');
    assert.equal(
      plain(formatQuantity(quantity({ low: -5, high: 3 }, 'USD billion'), { language: 'hi', style: 'prose' })),
      '−$5 से $3 अरब',
    );
  });

  it('counts one year and two years, and nothing below zero that rounds to it', () => {
    assert.equal(plain(formatQuantity(quantity(1, 'years'), en)), '1 year');
    assert.equal(plain(formatQuantity(quantity(-1, 'percentage points'), en)), '−1 percentage point');
    assert.equal(plain(formatQuantity(quantity(1, 'percentage points'), { ...en, style: 'short' })), '1 point');
    assert.equal(plain(formatQuantity(quantity(1, 'million tonnes'), en)), '1 million tonnes');
    assert.equal(plain(formatQuantity(quantity(1.5, 'years'), en)), '1.5 years');
    assert.equal(plain(formatQuantity(quantity(1, 'days', { decimals: 1 }), en)), '1.0 days');
    assert.equal(plain(formatQuantity(quantity(-0.2, 'km', { decimals: 0 }), en)), '0 km');
  });

  it('names what is counted, where it is asked to', () => {
    assert.equal(plain(formatQuantity(quantity(5, 'count'), { ...en, noun: { en: 'squadrons' } })), '5 squadrons');
  });

  it('writes small whole numbers in words, others in digits', () => {
    assert.equal(formatInWords(quantity(5, 'count'), 'en'), 'five');
    assert.equal(formatInWords(quantity(48000, 'count', { precision: 'about' }), 'en'), 'about\u00a048,000');
  });
});

describe('a quantity in Hindi', () => {
  it('puts “more than” behind the number', () => {
    assert.equal(
      plain(formatQuantity(quantity(65, 'USD billion', { precision: 'over' }), { language: 'hi', style: 'prose' })),
      '$65 अरब से अधिक',
    );
    assert.equal(plain(formatQuantity(quantity(40, '%'), { language: 'hi', style: 'prose' })), '40 प्रतिशत');
  });
});

describe('a scale in Hindi', () => {
  it('is worth what it is in English', () => {
    // Arab is a thousand million; a kharab would be a hundred of them, a tenth of a trillion.
    const hindi = (unit: string): string =>
      plain(formatQuantity(quantity(2, unit), { language: 'hi', style: 'prose' }));
    assert.equal(hindi('USD billion'), '$2 अरब');
    assert.equal(hindi('USD trillion'), '$2 ट्रिलियन');
    assert.equal(hindi('INR crore'), '₹2 करोड़');
    assert.equal(hindi('INR lakh'), '₹2 लाख');
  });
});

describe('formatting anything', () => {
  const unit = fc
    .tuple(
      fc.constantFrom(...currencies, ...plainDimensions),
      fc.constantFrom('', ...Object.keys(scales).filter((scale) => scale !== 'one')),
    )
    .map(([dimension, scale]) => (scale === '' ? dimension : `${dimension} ${scale}`));

  it('never breaks a line between a number and its unit, and loses no digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), unit, (cents, name) => {
        const text = formatQuantity(quantity(cents / 100, name), en);
        const outside = text.replace('percentage points', '').replace('barrels a day', '');
        assert.ok(!outside.includes(' '), text);
        assert.ok(text.replace(/[^\d.]/g, '').includes(String(cents / 100)), text);
      }),
    );
  });

  it('has the same digits in every language, so that numbers can’t drift apart', () => {
    const style = fc.constantFrom('prose' as const, 'short' as const);
    const precision = fc.constantFrom<Precision>('exact', 'about', 'over', 'under', 'near');
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.tuple(unit, precision),
        style,
        (cents, of, look) => {
          const of100 = quantity(cents / 100, of[0], { precision: of[1] });
          const [english, hindi] = (['en', 'hi'] as const).map((language) =>
            formatQuantity(of100, { language, style: look }),
          );
          const digits = (text: string | undefined): string => text?.replace(/[^\d.,−]/g, '') ?? '';
          assert.equal(digits(hindi), digits(english));
          if (cents !== 0) assert.equal(english?.includes('−'), cents < 0);
        },
      ),
    );
  });

  it('gives machines the value in the base unit', () => {
    assert.equal(baseValue(quantity(5.43, 'USD billion')), 5_430_000_000);
    assert.equal(baseValue(quantity(26000, 'INR crore')), 260_000_000_000);
    assert.equal(baseValue(quantity({ low: 400, high: 600 }, 'km')), 500);
  });
});
