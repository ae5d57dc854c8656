/** Tests what the index is asked for what a reader types. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldWord, questionsFor, wordsOf } from './query.ts';

describe('questions', () => {
  it('join a designator however it is typed', () => {
    assert.deepEqual(
      ['S 400', 'S-400', 's400'].map((typed) => questionsFor(typed)[0]),
      ['S400', 'S400', 's400'],
    );
    assert.equal(questionsFor('deliveries of the Su 30MKI')[0], 'deliveries of the Su30MKI');
  });

  it('fall back to what was typed where joining was wrong', () => {
    assert.deepEqual(questionsFor('up to 90 per cent').slice(0, 2), ['up to90 per cent', 'up to 90 per cent']);
  });

  it('leave out words that say nothing, as a last resort', () => {
    assert.equal(questionsFor('how many squadrons were delivered').at(-1), 'squadrons delivered');
  });

  it('read a sign as its word, and drop one of money before a number', () => {
    assert.deepEqual(questionsFor('₹'), ['rupee']);
    assert.deepEqual(questionsFor('$5.43 billion'), ['5.43 billion']);
    assert.deepEqual(questionsFor('96%'), ['96 per cent']);
  });

  it('are in one Unicode form, whichever a keyboard makes', () => {
    // क़ as one character decomposes: Unicode keeps it as two in every form.
    const [one, two] = ['\u0958\u0932\u092e', '\u0915\u093c\u0932\u092e'];
    assert.deepEqual(questionsFor(one), questionsFor(two));
    assert.deepEqual(wordsOf(one), wordsOf(two));
    assert.deepEqual(questionsFor('Cafe\u0301'), questionsFor('Café'));
  });

  it('ask for Hindi as it was typed, then as many write it, then without what says nothing', () => {
    assert.deepEqual(questionsFor('कितनी क़ंदीलें बुझी हैं'), [
      'कितनी क़ंदीलें बुझी हैं'.normalize('NFC'),
      'कितनी कंदीलें बुझी हैं',
      'क़ंदीलें बुझी'.normalize('NFC'),
      'कंदीलें बुझी',
    ]);
    assert.deepEqual(questionsFor('आँकड़े').at(-1), 'आंकडे');
  });

  it('ask for a phrase in quotation marks of any kind as it stands', () => {
    assert.deepEqual(questionsFor('“special and privileged”'), ['"special and privileged"']);
  });

  it('are none where nothing can be looked for', () => {
    assert.deepEqual(questionsFor(' ?!… '), []);
    assert.deepEqual(questionsFor(''), []);
  });
});

describe('words', () => {
  it('compare without case, hyphens, accents and the possessive', () => {
    assert.deepEqual(wordsOf('Putin’s S-400, café co-production'), ['putin', 's400', 'cafe', 'coproduction']);
  });

  it('keep the signs of Devanagari and the letters of Cyrillic', () => {
    assert.equal(foldWord('त्रिउम्फ'), 'त्रिउम्फ');
    assert.equal(foldWord('ТРИУМФ'), 'триумф');
  });
});
