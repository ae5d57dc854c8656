/** Tests the names of elements. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementName } from './element-name.ts';

describe('the name of an element', () => {
  it('has no word that plain views take for buttons', () => {
    assert.equal(elementName('crude-share'), 'crude-shares');
    assert.equal(elementName('share-2021-share'), 'shares-2021-shares');
  });

  it('stays as it is otherwise', () => {
    for (const name of ['lamps-dark', 'shared-lamps', 'market-shares']) assert.equal(elementName(name), name);
  });
});
