import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { recoverSite, stagingOf, swapSite } from './swap-site.ts';

/** A folder with a published site, `old`, and a staged one, `new`. */
function site(): string {
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'swap-')), 'dist');
  for (const [folder, text] of [
    [out, 'old'],
    [stagingOf(out), 'new'],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'index.html'), text);
  }
  return out;
}

const shown = (out: string): string => readFileSync(path.join(out, 'index.html'), 'utf8');

describe('publishing a site', () => {
  it('puts the staged one in its place and leaves nothing behind', () => {
    const out = site();
    swapSite(out);
    assert.equal(shown(out), 'new');
    assert.ok(!existsSync(stagingOf(out)) && !existsSync(`${out}.previous`));
  });

  it('is recovered where it was killed between the two renames', () => {
    const out = site();
    renameSync(out, `${out}.previous`);
    recoverSite(out);
    assert.equal(shown(out), 'old');
  });

  it('is left alone where it was killed after them', () => {
    const out = site();
    renameSync(out, `${out}.previous`);
    renameSync(stagingOf(out), out);
    recoverSite(out);
    assert.equal(shown(out), 'new');
    assert.ok(!existsSync(`${out}.previous`));
  });
});
