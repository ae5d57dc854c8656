import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Settings } from '../newsroom/settings.ts';
import { lockBuild } from './lock-build.ts';

function settings(): Settings {
  const root = mkdtempSync(path.join(tmpdir(), 'lock-'));
  return {
    root,
    contentDir: root,
    outDir: path.join(root, 'dist'),
    cacheDir: path.join(root, 'cache'),
    now: '2026-11-22T00:00:00Z',
  };
}

describe('the lock of a build', () => {
  it('keeps a second build of the same folder out, and says which holds it', () => {
    const here = settings();
    const unlock = lockBuild(here);
    assert.throws(() => lockBuild(here), new RegExp(`expected process ${process.pid} to finish first`));
    unlock();
    lockBuild(here)();
  });

  it('does not keep out the build of another folder', () => {
    const here = settings();
    const unlock = lockBuild(here);
    lockBuild({ ...here, outDir: `${here.outDir}-2` })();
    unlock();
  });

  it('is taken over from a build that was killed', () => {
    const here = settings();
    lockBuild(here)();
    const unlock = lockBuild(here);
    const [file = ''] = readdirSync(here.cacheDir);
    // No process has this number: it is above the highest a kernel gives out.
    writeFileSync(path.join(here.cacheDir, file), '4194999');
    lockBuild(here)();
    unlock();
  });
});
