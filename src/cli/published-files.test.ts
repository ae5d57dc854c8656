/** What a build takes over from the site that is published. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSettings } from '../newsroom/settings.ts';
import { openPublishedFiles, recordsOf, type Listed, type PublishedFiles } from './published-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
const [outDir, next] = [path.join(folder, 'site'), path.join(folder, 'next')];
const settings = { ...readSettings({}), outDir, cacheDir: path.join(folder, 'cache') };
const open = (listed: Partial<Listed> = {}): PublishedFiles =>
  openPublishedFiles(settings, { list: 'files', program: 'p', ...listed });

describe('a published file', () => {
  before(() => {
    for (const made of [outDir, next]) mkdirSync(made);
    writeFileSync(path.join(outDir, 'a.txt'), 'a');
    const first = open();
    assert.ok(!first.claim('/a.txt', 'digest of a'));
    first.save(outDir);
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is taken over where it holds what it would hold again', () => {
    const files = open();
    assert.ok(files.claim('/a.txt', 'digest of a'));
    files.place('/a.txt', next);
    assert.equal(readFileSync(path.join(next, 'a.txt'), 'utf8'), 'a');
    assert.throws(() => files.place('/a.txt', next), /EEXIST/);
  });

  it('is made anew where it would hold something else, by another program, or in another list', () => {
    assert.ok(!open().claim('/a.txt', 'digest of b'));
    assert.ok(!open({ program: 'q' }).claim('/a.txt', 'digest of a'));
    assert.ok(!open({ list: 'index' }).claim('/a.txt', 'digest of a'));
  });

  it('is made anew where it was changed or is gone since, or the list of files can’t be read', () => {
    const file = path.join(outDir, 'a.txt');
    writeFileSync(file, 'b');
    assert.ok(!open().claim('/a.txt', 'digest of a'));
    rmSync(file);
    assert.ok(!open().claim('/a.txt', 'digest of a'));
    writeFileSync(path.join(recordsOf(settings), 'files.json'), '{"program":"p","files":');
    assert.ok(!open().claim('/a.txt', 'digest of a'));
  });
});
