import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createLineIndex } from './line-index.ts';

describe('the line and column of an offset', () => {
  it('count from one', () => {
    const pointAt = createLineIndex('ab\n\ncd');
    assert.deepEqual(
      [0, 2, 3, 4, 6, 99, -1].map((offset) => [pointAt(offset).line, pointAt(offset).column]),
      [
        [1, 1],
        [1, 3],
        [2, 1],
        [3, 1],
        [3, 3],
        [3, 3],
        [1, 1],
      ],
    );
  });
  it('lead back to the offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'क') }), (text) => {
        const pointAt = createLineIndex(text);
        const lines = text.split('\n');
        for (let offset = 0; offset <= text.length; offset += 1) {
          const { line, column } = pointAt(offset);
          assert.equal(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1, offset);
        }
      }),
    );
  });
});
