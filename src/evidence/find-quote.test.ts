import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuote } from './find-quote.ts';

const text = 'The board said\n  “twelve lamps” were lit,\u00a0and that the café stayed dark.';

describe('a quote', () => {
  it('is found across line breaks and other spaces, and in either Unicode form', () => {
    assert.deepEqual(findQuote('said “twelve lamps” were lit, and', text), { kind: 'found' });
    assert.deepEqual(findQuote('the cafe\u0301 stayed', text), { kind: 'found' });
  });

  it('is changed where a mark, a dash or the case differs; the text’s own words are given', () => {
    assert.deepEqual(findQuote('"twelve lamps" were lit', text), {
      kind: 'changed',
      excerpt: 'twelve lamps” were lit',
    });
    assert.deepEqual(findQuote('Twelve Lamps', text), { kind: 'changed', excerpt: 'twelve lamps' });
  });

  it('is missing where a word differs', () => {
    assert.deepEqual(findQuote('eleven lamps', text), { kind: 'missing' });
    assert.deepEqual(findQuote('…', text), { kind: 'missing' });
  });
});
