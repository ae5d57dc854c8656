/** Makes the search index of a built site with Pagefind. */
import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { BuildFault } from './build-fault.ts';

export interface SearchIndex {
  readonly pages: number;
  /** Size of all files of the index on disk. */
  readonly bytes: number;
}

/** Indexes every page of `folder` that marks its body for search, and writes the index into it. */
export async function indexSite(folder: string): Promise<SearchIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new BuildFault(`The search index could not be started: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new BuildFault(`The search index could not be made: ${faults.join('; ')}`);
    if (added.page_count === 0)
      throw new BuildFault('Unexpected empty search index, expected pages marked with `data-pagefind-body`');
    return { pages: added.page_count, bytes: sizeOf(path.join(folder, 'pagefind')) };
  } finally {
    await close();
  }
}

function sizeOf(folder: string): number {
  return globSync('**/*', { cwd: folder })
    .map((file) => statSync(path.join(folder, file)))
    .reduce((sum, status) => sum + (status.isFile() ? status.size : 0), 0);
}
