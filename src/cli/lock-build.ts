/** Lets one build at a time write to a folder. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../newsroom/compile-cache.ts';
import type { Settings } from '../newsroom/settings.ts';
import { BuildFault } from './build-fault.ts';

/** Takes the lock of the output folder; returns what gives it back. The lock of a build that was killed is taken over. */
export function lockBuild({ cacheDir, outDir }: Settings): () => void {
  mkdirSync(cacheDir, { recursive: true });
  const file = path.join(cacheDir, `build-${digestOf([outDir]).slice(0, 12)}.lock`);
  if (!tryLock(file)) {
    const owner = Number(readOwner(file));
    if (isRunning(owner))
      throw new BuildFault(`Unexpected second build of ${outDir}, expected process ${owner} to finish first`);
    rmSync(file, { force: true });
    if (!tryLock(file)) throw new BuildFault(`Unexpected second build of ${outDir}, expected one at a time`);
  }
  return () => rmSync(file, { force: true });
}

function tryLock(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch {
    return false;
  }
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
