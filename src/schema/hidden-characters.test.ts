import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hiddenCharacters } from './hidden-characters.ts';

describe('characters that nobody sees', () => {
  it('are found as they are', () => {
    assert.deepEqual(hiddenCharacters('la\u200bmp\u0007\n\ttab\u202e'), [
      { start: 2, length: 1, code: 'U+200B' },
      { start: 5, length: 1, code: 'U+0007' },
      { start: 11, length: 1, code: 'U+202E' },
    ]);
  });
  it('are found as escapes, which count only in quotation marks', () => {
    assert.deepEqual(
      hiddenCharacters('a: "x\\u202ey \\x07 \\b \\u0915"\nb: C:\\u200b').map(({ start, code }) => [start, code]),
      [
        [5, 'U+202E'],
        [13, 'U+0007'],
        [18, '`\\b`'],
      ],
    );
  });
  it('are not joiners, accents, marks of direction, or the ends of lines', () => {
    assert.deepEqual(hiddenCharacters('क\u094d\u200dष 👩\u200d🚀 e\u0301 \u200f \u00a0\r\n'), []);
  });
});
