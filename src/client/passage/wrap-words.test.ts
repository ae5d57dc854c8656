/** Tests how words are broken into lines of a picture, with letters all as wide as half their height. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wrapWords, type Lines } from './wrap-words.ts';

const room = { width: 100, height: 60, sizes: [20, 10], pitch: 1 };

function wrap(text: string): Lines {
  return wrapWords(text, room, (line, size) => (line.length * size) / 2);
}

describe('the lines of a quote card', () => {
  it('are set in the largest letters that fit', () => {
    assert.deepEqual(wrap('nine lamps and one'), { size: 20, lines: ['nine lamps', 'and one'] });
    assert.equal(wrap('nine lamps and one is dark tonight').size, 10);
  });

  it('keep together what a space that does not break joins', () => {
    assert.deepEqual(wrap('costs about 68.7\u00a0bn').lines, ['costs', 'about', '68.7\u00a0bn']);
  });

  it('end in an ellipsis behind a whole word where the text is too long', () => {
    const { size, lines } = wrap('lamps burn '.repeat(20).trim());
    assert.deepEqual({ size, count: lines.length }, { size: 10, count: 6 });
    assert.match(lines.at(-1) ?? '', /^(?:lamps|burn)(?: lamps| burn)*…$/);
    assert.ok((lines.at(-1) ?? '').length <= 20);
  });

  it('break a word that is wider than a line, so that none runs out of the picture', () => {
    const { lines } = wrap('https://lamp-gazette.example/');
    assert.ok(lines.every((line) => line.length <= 20));
    assert.equal(lines.join(''), 'https://lamp-gazette.example/');
  });
});
