/** Which pages a build need not make. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { readSettings } from '../newsroom/settings.ts';
import { createEdition } from '../views/edition.ts';
import { mustBeMade } from './known-pages.ts';

const settings = { ...readSettings({ SOURCE_DATE_EPOCH: '1764000000' }), contentDir: 'e2e/fixtures/tiny/content' };
const { newsroom } = loadNewsroom(settings, { cache: noCache });
assert.ok(newsroom);
const edition = createEdition(newsroom, 'en');

/** The digest under which a view is known. */
function digestOf(view: object): string {
  let found = '';
  globalThis.knownPages = { claim: (_url, digest) => (found = digest) === '' };
  assert.ok(mustBeMade('/a/', () => view, edition));
  return found;
}

describe('a page that is known', () => {
  afterEach(() => {
    globalThis.knownPages = undefined;
  });

  it('need not be made, and every page must where none is known', () => {
    assert.ok(mustBeMade('/a/', () => assert.fail('viewed'), edition));
    globalThis.knownPages = { claim: () => true };
    assert.ok(!mustBeMade('/a/', () => ({}), edition));
  });

  it('is another where anything that it shows is', () => {
    assert.equal(
      digestOf({ title: 'A', lines: [{ href: '/b/' }] }),
      digestOf({ title: 'A', lines: [{ href: '/b/' }] }),
    );
    assert.notEqual(
      digestOf({ title: 'A', lines: [{ href: '/b/' }] }),
      digestOf({ title: 'A', lines: [{ href: '/c/' }] }),
    );
  });

  it('is the same with the words of the program, which change with it only', () => {
    assert.equal(digestOf({ words: edition.words }), digestOf({ words: 'en' }));
  });

  it('can’t be told by what JSON does not hold', () => {
    assert.throws(() => digestOf({ lines: new Map([['a', 1]]) }), /Unexpected map or set in a view/);
  });
});
