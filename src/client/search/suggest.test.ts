/** Tests “did you mean”: what is offered, and when nothing is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distance, isExact, isKnown, suggest } from './suggest.ts';

const list = {
  common: ['account', 'coproduction', 'payments', 'production', 'rupee', 's400', 'settlement', 'squadron', 'vostro'],
  rare: ['nostro', 'sudarshan', 'triumf'],
};

describe('did you mean', () => {
  it('puts right one edit for every four letters', () => {
    assert.equal(suggest('vostor', list), 'vostro');
    assert.equal(suggest('settelment', list), 'settlement');
    assert.equal(suggest('copordution', list), 'coproduction');
  });

  it('replaces only the words that are unknown', () => {
    assert.equal(suggest('rupee vostor acount', list), 'rupee vostro account');
  });

  it('offers nothing for words that are known, begun, or differ in their ending', () => {
    assert.equal(suggest('vostro squad settlements paym', list), null);
  });

  it('offers nothing for words too short or too far', () => {
    assert.equal(suggest('rup', list), null);
    assert.equal(suggest('xyzzy', list), null);
    assert.equal(suggest('abc', list), null);
  });

  it('prefers a common word to a rare one that is as near', () => {
    assert.equal(suggest('mostro', list), 'vostro');
  });

  it('leaves numbers alone', () => {
    assert.equal(suggest('5.43', list), null);
  });
});

describe('the word list', () => {
  it('knows beginnings, but tells them from words', () => {
    assert.equal(isKnown('settle', list), true);
    assert.equal(isExact('settle', list), false);
    assert.equal(isExact('settlement', list), true);
  });
});

describe('the distance of words', () => {
  it('counts a swap of neighbours as one edit', () => {
    assert.equal(distance('vostor', 'vostro', 3), 1);
  });

  it('counts letters added, dropped and replaced', () => {
    assert.equal(distance('kitten', 'sitting', 5), 3);
    assert.equal(distance('', 'abc', 5), 3);
  });

  it('stops counting past what is asked', () => {
    assert.equal(distance('completely', 'different', 2), 3);
  });
});
