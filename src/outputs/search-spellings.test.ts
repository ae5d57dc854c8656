/** Tests which other spellings a text is found by. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { otherSpellings } from './search-spellings.ts';

describe('other spellings', () => {
  it('find the rouble by either spelling', () => {
    assert.ok(otherSpellings('paid in rubles').includes('roubles'));
    assert.ok(otherSpellings('The rouble fell').includes('ruble'));
  });

  it('find rupees by sign, code and short form', () => {
    assert.ok(otherSpellings('₹5,200 crore').includes('rupee'));
    assert.ok(otherSpellings('a vostro account in rupees').includes('Rs'));
  });

  it('find Hindi words without the dot below, and with a dot for the moon above', () => {
    assert.deepEqual(otherSpellings('आँकड़े'), ['आंकड़े', 'आँकडे', 'आंकडे']);
    assert.deepEqual(otherSpellings('\u0958लम'), ['कलम']);
    assert.deepEqual(otherSpellings('दीप'), []);
  });

  it('name each spelling once, however often the text has it', () => {
    const found = otherSpellings('$5 and 5 USD, ₹6 in rupees');
    assert.equal(new Set(found).size, found.length);
  });

  it('add nothing to a text that has none of them', () => {
    assert.deepEqual(otherSpellings('The third squadron arrived. Rsx.'), []);
  });
});
