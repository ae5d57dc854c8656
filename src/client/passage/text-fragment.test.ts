/** Tests the text fragments of passages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textFragment, type PassageText } from './text-fragment.ts';

function fragmentOf(first: string, own: Partial<PassageText> = {}): string {
  return textFragment({ first, last: null, before: '', after: '', page: first, ...own });
}

describe('the fragment of a passage', () => {
  it('holds a short passage whole', () => {
    assert.equal(fragmentOf(' nine lamps\n and one dark '), 'nine%20lamps%20and%20one%20dark');
  });

  it('holds a long passage by its first and last four words', () => {
    assert.equal(fragmentOf('a b c d e f g h i j'), 'a%20b%20c%20d,g%20h%20i%20j');
  });

  it('is a range where even a short passage ends in another block', () => {
    assert.equal(fragmentOf('nine lamps', { last: 'and one' }), 'nine%20lamps,and%20one');
  });

  it('hides hyphens, commas and ampersands from the grammar, and keeps spaces that don’t break', () => {
    assert.equal(fragmentOf('S-400, R&D'), 'S%2D400%2C%20R%26D');
    assert.equal(fragmentOf('68.7\u00a0billion'), '68.7%C2%A0billion');
  });

  it('adds the words before, only where the passage stands on the page more than once', () => {
    const page = 'One lamp is dark. The keeper says one lamp is lit.';
    assert.equal(
      fragmentOf('one lamp is', { page, before: 'The keeper says ' }),
      'The%20keeper%20says-,one%20lamp%20is',
    );
    assert.equal(fragmentOf('lit', { page, before: 'one lamp is ' }), 'lit');
  });

  it('adds the words behind where none stand before', () => {
    const page = 'One lamp is dark. The keeper says one lamp is lit.';
    assert.equal(fragmentOf('One lamp is', { page, after: ' dark.' }), 'One%20lamp%20is,-dark.');
  });
});
