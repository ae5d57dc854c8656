/** Tests the state of the search in addresses: what is kept, what is dropped, and that nothing in it can do harm. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText, formatState, parseState } from './state.ts';

describe('the state of an address', () => {
  it('is read and written back the same', () => {
    const query = '?q=vostro+accounts&kind=fact&theme=payments&year=2025&language=ru&sort=date';
    assert.equal(formatState(parseState(query)), query);
  });

  it('is empty where nothing is asked', () => {
    assert.equal(formatState(parseState('')), '');
    assert.deepEqual(parseState(''), { q: '', chosen: {}, sort: 'relevance' });
  });

  it('drops values that no facet can hold', () => {
    const state = parseState('?kind=__proto__&theme=constructor%22&year=20255&language=../&sort=sideways&q[]=x');
    assert.deepEqual(state, { q: '', chosen: {}, sort: 'relevance' });
  });

  it('takes markup as text', () => {
    assert.equal(parseState('?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E').q, '<img src=x onerror=alert(1)>');
  });

  it('survives whatever an address may hold, and settles after one reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (q, kind) => {
        const once = parseState(`?${new URLSearchParams({ q, kind }).toString()}`);
        assert.deepEqual(parseState(formatState(once)), once);
      }),
    );
  });
});

describe('a text', () => {
  it('is cut at two hundred letters, and never through one', () => {
    assert.equal(Array.from(cleanText('𝒂'.repeat(100_000))).length, 200);
  });

  it('loses controls and marks that turn the direction of writing', () => {
    assert.equal(cleanText('\u202eevil\u0000 \u2066text'), 'evil text');
  });

  it('is composed, so that both ways to write a letter find the same', () => {
    assert.equal(cleanText('cafe\u0301'), 'café');
    assert.equal(cleanText('\u0958'), cleanText('\u0915\u093c'));
  });

  it('keeps the joiners that Devanagari needs', () => {
    assert.equal(cleanText('क्\u200dष'), 'क्\u200dष');
  });
});
