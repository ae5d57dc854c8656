import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { spelledNumbers } from './number-words.ts';

const values = (text: string, language: 'en' | 'hi' = 'en'): number[] =>
  spelledNumbers(text, language).map(({ value }) => value);

describe('numbers in words', () => {
  it('are read as they are said', () => {
    const right: [string, number][] = [
      ['seventy-six per cent', 76],
      ['Seventy six', 76],
      ['five hundred', 500],
      ['a hundred and twenty', 120],
      ['two thousand three hundred and one', 2301],
      ['a dozen', 12],
      ['three lakh', 300_000],
      ['six billion', 6e9],
      ['one hundred thousand', 100_000],
    ];
    for (const [text, value] of right) assert.deepEqual(values(text), [value], text);
    assert.deepEqual(values('दो लाख पच्चीस हज़ार', 'hi'), [225_000]);
    assert.deepEqual(values('तीन सौ', 'hi'), [300]);
  });

  it('end where the next begins', () => {
    assert.deepEqual(values('between two and three'), [2, 3]);
    assert.deepEqual(values('three, four or twenty'), [3, 4, 20]);
    assert.deepEqual(values('one in five'), [1, 5]);
  });

  it('are none where a large word stands alone, or an article', () => {
    for (const text of ['USD billion', 'in millions', 'a squadron', 'a third', 'someone', 'often', 'weighted'])
      assert.deepEqual(values(text), [], text);
  });

  it('lie where they say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('two', 'and', 'hundred', 'a', 'ships', '-', ' ', ', ', 'fifty', 'लाख')),
        (pieces) => {
          const text = pieces.join('');
          for (const { text: words, start } of spelledNumbers(text, 'en'))
            assert.equal(text.slice(start, start + words.length), words);
        },
      ),
    );
  });
});
