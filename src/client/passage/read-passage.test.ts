/** Tests how a selection is moved to the ends of words; the rest of reading one needs a browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeWords } from './read-passage.ts';

function taken(text: string, selected: string): string {
  const at = text.indexOf(selected);
  const { from, to } = wholeWords(text, at, at + selected.length);
  return text.slice(from, to);
}

describe('the ends of a selection', () => {
  it('move outwards to the ends of the words they are in', () => {
    assert.equal(taken('nine lamps burn', 'ne lam'), 'nine lamps');
    assert.equal(taken('तीन बत्तियाँ जलीं', 'त्ति'), 'बत्तियाँ');
  });

  it('lose their spaces, and stay where words begin and end', () => {
    assert.equal(taken('nine lamps burn', ' lamps '), 'lamps');
    assert.equal(taken('“nine lamps”, he said', 'nine lamps'), 'nine lamps');
    assert.equal(taken('nine lamps, he said', ', he'), ', he');
  });
});
