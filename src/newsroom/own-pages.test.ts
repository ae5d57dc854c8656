/** Tests of which page, in which language, a file of `pages/` is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOf } from './file-kinds.ts';
import { fileOfOwnPage, nameOfOwnPage } from './own-pages.ts';

describe('a page of the newsroom’s own', () => {
  it('is in English unless its file says otherwise', () => {
    assert.deepEqual(nameOfOwnPage('about'), { id: 'about', language: 'en' });
    assert.deepEqual(nameOfOwnPage('about.hi'), { id: 'about', language: 'hi' });
    assert.deepEqual(kindOf('pages/about.hi.mdx'), { kind: 'page', id: 'about', language: 'hi' });
  });

  it('has a file whose name leads back to it', () => {
    for (const name of ['about', 'about.hi']) assert.equal(fileOfOwnPage(nameOfOwnPage(name)), name);
  });

  it('is in a language the site may have: any other ending is a bad name, and English has none', () => {
    for (const file of ['pages/about.xx.mdx', 'pages/about.en.mdx', 'themes/oil.hi.yaml'])
      assert.equal(kindOf(file).kind, 'unknown', file);
  });
});
