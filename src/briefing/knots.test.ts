import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findKnot } from './knots.ts';

/** Longest that looking may take, in milliseconds of one core; reading what is refused would take minutes. */
const budget = 100;

describe('prose that would hold up the parser', () => {
  const knots: Readonly<Record<string, string>> = {
    'quotations inside each other': '> '.repeat(20_000),
    'lists inside each other': '1. '.repeat(20_000),
    'components inside each other': '<Aside title="a">\n\n'.repeat(5_000),
    'emphasis without end': '_a*'.repeat(20_000),
    'brackets without end': '[a]('.repeat(20_000),
  };
  for (const [name, text] of Object.entries(knots)) {
    it(`is told before it is read: ${name}`, () => {
      const started = process.cpuUsage();
      assert.ok(findKnot(`Well.\n\n${text}`));
      const { user, system } = process.cpuUsage(started);
      assert.ok((user + system) / 1000 < budget);
    });
  }
  it('is nothing that people write', () => {
    const written = [
      '> A quotation\n> - with a list\n>   1. and one in it\n',
      `${'**Bold** and [a link](/facts/). '.repeat(40)}\n\n`.repeat(50),
      '<KeyPoints>\n\n- One.\n\n</KeyPoints>\n\n'.repeat(60) + '<Fact id="a" />'.repeat(60),
      'Five < six, and a <b.\n\n- - - - -\n',
    ];
    for (const text of written) assert.equal(findKnot(text), null, text.slice(0, 40));
  });
  it('is pointed at', () => {
    const knot = findKnot(`Well.\n\n${'>'.repeat(21)}`);
    assert.deepEqual(knot, {
      offset: 7,
      message: 'Unexpected lists or quotations inside each other, expected at most 20 levels',
    });
  });
});
