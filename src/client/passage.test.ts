/** Tests the text fragments of passages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textFragment } from './passage.ts';

describe('the fragment of a passage', () => {
  it('holds a short passage whole', () => {
    assert.equal(textFragment(' nine lamps\n and one dark '), 'nine%20lamps%20and%20one%20dark');
  });

  it('holds a long passage by its first and last four words', () => {
    assert.equal(textFragment('a b c d e f g h i j'), 'a%20b%20c%20d,g%20h%20i%20j');
  });

  it('hides hyphens, commas and ampersands from the grammar', () => {
    assert.equal(textFragment('S-400, R&D'), 'S%2D400%2C%20R%26D');
  });
});
