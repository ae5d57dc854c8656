/** Pages that a build need not make, and what is known of them. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readSettings } from '../newsroom/settings.ts';
import { openKeptPages } from './kept-pages.ts';
import { readPage } from './read-page.ts';

const html = '<html lang="en"><title>Lamps</title><h1 id="lamps">Lamps</h1><a href="/facts/">Facts</a></html>';

describe('a page that was published', () => {
  let folder = '';
  const inside = (name: string): string => path.join(folder, name);
  const open = (program = 'p') =>
    openKeptPages({ ...readSettings({}), outDir: inside('site'), cacheDir: inside('cache') }, program);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
    mkdirSync(inside('site/lamps'), { recursive: true });
    writeFileSync(inside('site/lamps/index.html'), html);
    const first = open();
    assert.ok(!first.claim('/lamps/', 'v1'));
    first.save(inside('site'), new Map([['/lamps/', readPage(html)]]));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is taken over with what was read in it, where its view is the same', () => {
    const pages = open();
    assert.ok(pages.claim('/lamps/', 'v1'));
    assert.deepEqual(pages.taken.get('/lamps/'), readPage(html));
    pages.place(inside('next'));
    assert.equal(readFileSync(inside('next/lamps/index.html'), 'utf8'), html);
  });

  it('is made anew for another view, by another program, or where its file is another', () => {
    assert.ok(!open().claim('/lamps/', 'v2'));
    assert.ok(!open('q').claim('/lamps/', 'v1'));
    cpSync(inside('site/lamps/index.html'), inside('copy'));
    rmSync(inside('site/lamps/index.html'));
    cpSync(inside('copy'), inside('site/lamps/index.html'));
    assert.ok(!open().claim('/lamps/', 'v1'));
  });

  it('is made anew when it is to be forgotten, as it may be what stopped a build', () => {
    open().forget();
    assert.ok(!open().claim('/lamps/', 'v1'));
  });

  it('is not placed where it was not asked for', () => {
    open().place(inside('next'));
    assert.throws(() => readFileSync(inside('next/lamps/index.html')), /ENOENT/);
  });
});
