/** Tests when the index is believed, and when it is asked again. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNear, isUnheardOf, wordsToFind } from './doubt.ts';

const list = { common: ['in', 'set', 'settlement', 'vostro'], rare: ['dedollarisation'] };
const found = (excerpt: string, meta: Readonly<Record<string, string>> = {}) => ({ excerpt, meta });

describe('a result', () => {
  const cases: readonly [string, string, boolean][] = [
    ['INSTC', 'goods <mark>in</mark> transit', false],
    ['settelment', 'a deal <mark>set</mark> for May', false],
    ['settlement', 'to <mark>settle</mark> in roubles', true],
    ['dedollarization', 'no <mark>de-dollarisation</mark>', true],
    ['vostro', '<mark>Vostro,</mark> as it is called', true],
  ];
  for (const [question, excerpt, expected] of cases) {
    it(`of “${question}” with “${excerpt}” is ${expected ? 'near' : 'beside'} it`, () => {
      assert.equal(isNear(found(excerpt), question), expected);
    });
  }

  it('is near where only a name has the word', () => {
    assert.ok(isNear(found('', { title: 'S-400', names: 'Triumf, Sudarshan' }), 'triumf'));
  });
});

describe('a question', () => {
  it('is unheard of where the list has none of its words, nor one that starts with them', () => {
    assert.ok(isUnheardOf('INSTC corridor', list));
    assert.ok(!isUnheardOf('INSTC settlement', list));
    assert.ok(!isUnheardOf('settl', list));
  });

  it('is never unheard of without a list', () => {
    assert.ok(!isUnheardOf('INSTC', null));
  });

  it('has words that must be found only where the list has them all', () => {
    assert.deepEqual(wordsToFind('Vostro set', list), ['vostro', 'set']);
    assert.deepEqual(wordsToFind('vostro zebra', list), []);
    assert.deepEqual(wordsToFind('vostro', null), []);
  });
});
