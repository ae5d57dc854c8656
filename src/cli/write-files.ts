/** Writes the files of a site that are no pages. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AnyFile } from '../integrations/site-files.ts';
import { BuildFault } from './build-fault.ts';
import type { PublishedFiles } from './published-files.ts';

/** Files rendered and written at the same time: pictures are drawn, and disks wait, beside the main thread. */
const atOnce = 16;

export interface Target {
  readonly folder: string;
  readonly published: Pick<PublishedFiles, 'claim' | 'place'>;
}

/**
 * Writes `files` below `folder`, but for those that are published already: to write a small file takes longer than to render
 * it. A `BuildFault` where something is there already: no file may take another’s place.
 */
export async function writeFiles(files: readonly AnyFile[], target: Target): Promise<void> {
  const waiting = files[Symbol.iterator]();
  const folders = new Set<string>();
  const work = async (): Promise<void> => {
    for (const file of waiting) await orFault(file, () => put(file, { ...target, folders }));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** `folders` are those that have been made. */
async function put(file: AnyFile, { folder, published, folders }: Target & { folders: Set<string> }): Promise<void> {
  const full = path.join(folder, file.url);
  if (!folders.has(path.dirname(full))) mkdirSync(path.dirname(full), { recursive: true });
  folders.add(path.dirname(full));
  const version = file.version?.();
  const content = version === undefined || !published.claim(file.url, version) ? await file.render() : null;
  const isPublished =
    content === null || (version === undefined && published.claim(file.url, digestOfContent(content)));
  if (isPublished) published.place(file.url, folder);
  else await writeFile(full, content, { flag: 'wx' });
}

async function orFault({ url }: AnyFile, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new BuildFault(`Unexpected second file at ${url}, expected one`);
    throw error;
  }
}

function digestOfContent(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}
