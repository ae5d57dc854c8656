import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf, foreignWords, isolated, mixedWords, scriptFindings } from './scripts.ts';

describe('words in letters of another script', () => {
  it('are found as runs, with their place and the language they are most likely in', () => {
    assert.deepEqual(foreignWords('He said भारत और रूस, then «Триумф».', 'en'), [
      { text: 'भारत और रूस', start: 8, script: 'Devanagari', usual: 'hi' },
      { text: 'Триумф', start: 27, script: 'Cyrillic', usual: 'ru' },
    ]);
  });
  it('are at home in the languages written in them', () => {
    assert.deepEqual(foreignWords('भारत और S-400', 'hi'), []);
    assert.deepEqual(foreignWords('Триумф', 'ru'), []);
    assert.deepEqual(foreignWords('اردو', 'ur'), []);
    assert.deepEqual(
      foreignWords('भारत', 'ru').map(({ script }) => script),
      ['Devanagari'],
    );
  });
  it('are not Latin letters with marks', () => assert.deepEqual(foreignWords('Größe, naïve, Δ and µ', 'en'), []));
});

describe('the direction of a language', () => {
  it('is named where it runs from right to left', () => {
    assert.deepEqual(
      ['ur', 'he', 'hi', 'en', undefined].map((tag) => directionOf(tag)),
      ['rtl', 'rtl', undefined, undefined, undefined],
    );
  });
  it('of a name is kept apart from the line around it', () => {
    assert.deepEqual(['Dawn', 'ڈان'].map(isolated), ['Dawn', '\u2068ڈان\u2069']);
  });
});

describe('a word of two scripts', () => {
  it('is found with the letter that does not belong', () => {
    assert.deepEqual(mixedWords('as R\u0435uters says'), [
      { text: 'R\u0435uters', start: 3, letter: '\u0435', script: 'Cyrillic' },
    ]);
    assert.deepEqual(
      mixedWords('Т\u0061\u0441\u0441').map(({ letter }) => letter),
      ['a'],
    );
  });
  it('is not a word beside another, nor a designator', () => {
    assert.deepEqual(mixedWords('S-400 Триумф, Су-30МКИ, β-decay, CO₂, NATO के'), []);
  });
  it('is one finding, though its letter is foreign too', () => {
    assert.deepEqual(
      scriptFindings('Триумф by R\u0435uters', 'en').map(({ kind, words }) => [kind, words.text]),
      [
        ['foreign', 'Триумф'],
        ['mixed', 'R\u0435uters'],
      ],
    );
  });
});
