/** Puts a finished site in the place of the published one, by renaming folders on one disk. */
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a site is built before it is published. */
export function stagingOf(outDir: string): string {
  return `${outDir}.staging`;
}

function previousOf(outDir: string): string {
  return `${outDir}.previous`;
}

/** Brings the published site back where a build was killed between the two renames of a swap. */
export function recoverSite(outDir: string): void {
  const previous = previousOf(outDir);
  if (!existsSync(previous)) return;
  if (existsSync(outDir)) rmSync(previous, { recursive: true });
  else renameSync(previous, outDir);
}

/** Publishes the staged site. The old one stands aside until the new one is in its place. */
export function swapSite(outDir: string): void {
  const previous = previousOf(outDir);
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(stagingOf(outDir), outDir);
  rmSync(previous, { recursive: true, force: true });
}
