import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFindNumerals } from './unbound-figures.ts';

const names = ['S-400', 'S400', 'Su-30MKI', 'AK-203', '2+2', 'Circular No. 14'];
const find = createFindNumerals({ designators: names, counted: ['rifles', 'joint statements'] });
const figures = (text: string): string[] => find(text).map((figure) => figure.text);

describe('the figure lint', () => {
  it('finds numbers, money and per cents', () => {
    assert.deepEqual(figures('It cost $5.43 billion for 5 units, 40% of 1,00,000.'), ['$5.43', '5', '40%', '1,00,000']);
  });

  it('lets dates be, in either order', () => {
    for (const text of [
      'on 5 December 2025',
      'on 4–5 December',
      'December 5, 2025',
      'on 2025-12-05',
      'by 26\u00a0June',
      'on 4 and 5 December',
      'from 4 to 5 December 2025',
    ])
      assert.deepEqual(figures(text), [], text);
  });

  it('lets years, fiscal years and decades be', () => {
    for (const text of [
      'in 2018',
      'over 2009–13 and 2019–2023',
      'FY2024–25',
      'FY\u00a02024–25',
      'the 1990s',
      'by 2026–27.',
    ])
      assert.deepEqual(figures(text), [], text);
  });

  it('reads Hindi, in digits of either script', () => {
    assert.deepEqual(figures('५७ अरब डॉलर और ४० प्रतिशत'), ['५७', '४०']);
    for (const text of [
      '5 दिसंबर 2025 को',
      '५ दिसम्बर २०२५',
      'फ़रवरी 2026',
      '4 और 5 दिसंबर',
      'वित्त वर्ष 2024–25',
      '22वीं बैठक',
      'मई 2025',
    ])
      assert.deepEqual(figures(text), [], text);
    assert.deepEqual(figures('5 दिसंबरों में'), ['5']);
  });

  it('finds fractions, roubles and digits of other scripts', () => {
    assert.deepEqual(figures('2½ years, ¾ of them, ₽100, ٥٧'), ['2½', '¾', '₽100', '٥٧']);
  });

  it('lets ordinals and names with digits be', () => {
    for (const text of [
      'the 22nd session',
      'the S-400 and the S\u2011400',
      'S-400s',
      'the AK-203 and Su-30MKI',
      'the first 2+2 meeting',
      'Circular No. 14 of 2025',
    ]) {
      assert.deepEqual(figures(text), [], text);
    }
  });

  it('does not take a number for a year or a name for more than itself', () => {
    assert.deepEqual(figures('2,024 tanks and 20245 rifles, AK-2030s, AK-20, $2018'), [
      '2,024',
      '20245',
      '20',
      '$2018',
    ]);
  });

  it('says where the figure starts', () => {
    assert.deepEqual(find('In 2018, 288 missiles'), [{ text: '288', start: 9, value: 288, measure: null }]);
  });

  it('does not take a number for a year or a day where it is measured or counted', () => {
    assert.deepEqual(figures('2000 rifles, 1950 km, 2024 per cent and 2000 of them'), ['2000', '1950', '2024', '2000']);
    assert.deepEqual(figures('In December 12 rifles came, in March 40 of them'), ['12', '40']);
    assert.deepEqual(figures('on 2025-12-45'), ['45']);
    for (const text of ['In 2019 rifles were made', 'in 2021–22 rifles came', 'the 2019 contract', 'by 12 December'])
      assert.deepEqual(figures(text), [], text);
  });

  it('finds numerals of every kind, but no squares of units', () => {
    assert.deepEqual(figures('10⁹, ⑤, Ⅻ and ５７ on 3 km²'), ['10⁹', '⑤', 'Ⅻ', '５７', '3']);
  });

  it('says what a numeral is worth', () => {
    assert.deepEqual(
      find('$5.43, 6,01,427, ४०').map((figure) => figure.value),
      [5.43, 601427, 40],
    );
  });
});
