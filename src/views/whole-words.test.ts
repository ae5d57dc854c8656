import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeWords } from './whole-words.ts';

describe('whole words', () => {
  it('keeps two names that a dash joins on one line', () => {
    assert.deepEqual(wholeWords('The Delhi–Moscow Ledger, 2000–2026'), [
      { text: 'The ', isWhole: false },
      { text: 'Delhi–Moscow', isWhole: true },
      { text: ' Ledger, ', isWhole: false },
      { text: '2000–2026', isWhole: true },
    ]);
  });

  it('keep a day with its month', () => {
    assert.deepEqual(wholeWords('Signed on 5 October 2018, for 5 Systems'), [
      { text: 'Signed on ', isWhole: false },
      { text: '5 October', isWhole: true },
      { text: ' 2018, for 5 Systems', isWhole: false },
    ]);
  });

  it('keep a designator in one part, with what clings to it', () => {
    assert.deepEqual(wholeWords('Five S-400s, then one'), [
      { text: 'Five ', isWhole: false },
      { text: 'S-400s,', isWhole: true },
      { text: ' then one', isWhole: false },
    ]);
  });

  it('leave a text without designators as it is', () => {
    assert.deepEqual(wholeWords('A well-known sum'), [{ text: 'A well-known sum', isWhole: false }]);
  });

  it('let an address break, however many hyphens it has', () => {
    const address = '/api/v1/sources/a-survey-of-2022-and-its-dataset.json';
    assert.deepEqual(wholeWords(address), [{ text: address, isWhole: false }]);
  });

  it('lose nothing of the text', () => {
    const text = 'T-90, Su-30 and S-500';
    assert.equal(
      wholeWords(text)
        .map((part) => part.text)
        .join(''),
      text,
    );
  });
});
