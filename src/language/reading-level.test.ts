import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingLevel, wordsIn } from './reading-level.ts';

describe('the reading level', () => {
  it('follows the formula where syllables are plain', () => {
    // Six words in one sentence, six syllables: 0.39 · 6 + 11.8 · 1 − 15.59.
    assert.equal(readingLevel(['The cat sat on the mat.'])?.grade.toFixed(2), '-1.45');
    // Ten words in two sentences, thirteen syllables.
    const level = readingLevel(['The wardens walk at night. They count a dozen lanterns.']);
    assert.equal(level?.grade.toFixed(2), (0.39 * 5 + 11.8 * 1.3 - 15.59).toFixed(2));
    assert.equal(level.sentenceLength, 5);
  });
  it('rises with long sentences and long words', () => {
    const plain = readingLevel(['We count lamps. We do it at night.'])?.grade ?? 0;
    const hard = readingLevel([
      'Administrative considerations necessitate nocturnal enumeration of luminaries.',
    ])?.grade;
    assert.ok((hard ?? 0) > plain + 10);
  });
  it('names the sentences that are too long, longest first', () => {
    const of = (count: number): string => `Lamps${' lamp'.repeat(count - 1)}.`;
    const level = readingLevel([`Short one. ${of(36)}`, of(40), of(35)]);
    assert.deepEqual(level?.longSentences, [of(40), of(36)]);
  });
  it('is not told of a text without words', () => {
    assert.equal(readingLevel([]), null);
    assert.equal(readingLevel([' … ', '—']), null);
  });
  it('takes figures and names for words', () => {
    assert.deepEqual(wordsIn('Of 1,001 lamps, the S-400’s don’t burn — yet.'), [
      'Of',
      '1,001',
      'lamps,',
      'the',
      'S-400’s',
      'don’t',
      'burn',
      'yet.',
    ]);
  });
});
