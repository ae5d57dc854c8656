/** Writes the files of a site that are no pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnyFile } from '../integrations/site-files.ts';
import { BuildFault } from './build-fault.ts';

/** Pictures drawn at the same time: they are drawn beside the main thread. */
const atOnce = 4;

/** Writes `files` below `folder`. A `BuildFault` where something is there already: no file may take a page’s place. */
export async function writeFiles(folder: string, files: readonly AnyFile[]): Promise<void> {
  const waiting = files[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const file of waiting) write(path.join(folder, file.url), await file.render());
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

function write(full: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(full), { recursive: true });
  try {
    writeFileSync(full, content, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new BuildFault(`Unexpected second file for ${full}, expected one: a file of \`public\` has its name`);
    throw error;
  }
}
