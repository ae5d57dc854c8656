/** Former addresses lead on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import path from 'node:path';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadFolder } from '../newsroom/load.ts';
import { readFolder } from '../newsroom/read-folder.ts';
import { listRedirects, renderRedirects } from './redirects.ts';

const folder = path.join(import.meta.dirname, '../../e2e/fixtures/tiny/content');
const now = '2026-01-01T00:00:00.000Z';
const { newsroom } = loadFolder(readFolder(folder), { cache: noCache, codeDigest: '', now, drafts: false });
assert.ok(newsroom);

describe('former addresses', () => {
  it('lead to the briefing that has them as aliases', () => {
    assert.equal(renderRedirects(newsroom), '/briefings/lamp-count/ /briefings/lamps-after-the-count/ 301\n');
  });
  it('are listed once, however many editions name them', () => {
    const twice = { ...newsroom, briefings: [...newsroom.briefings, ...newsroom.briefings] };
    assert.equal(listRedirects(twice).length, 1);
  });
  it('are an empty file where there are none', () => {
    assert.equal(renderRedirects({ ...newsroom, briefings: [] }), '');
  });
});
