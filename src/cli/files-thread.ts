/** Started in a thread of its own by `files-beside.ts`: writes the files of the site that are no pages. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createFileList } from '../integrations/site-files.ts';
import { openNewsroom } from '../newsroom/open-newsroom.ts';
import { listPages } from '../outputs/page-list.ts';
import { BuildFault } from './build-fault.ts';
import { filesWork, type FilesAnswer, type FilesWork } from './files-beside.ts';
import { openPublishedFiles } from './published-files.ts';
import { refuseEdited } from './refuse-edited.ts';
import { writeFiles } from './write-files.ts';

parentPort?.postMessage(await answer(filesWork.parse(workerData)));

/** A fault that the person at the terminal can mend is told; any other ends the thread. */
async function answer(work: FilesWork): Promise<FilesAnswer> {
  try {
    await writeAll(work);
    return { fault: null };
  } catch (error) {
    if (error instanceof BuildFault) return { fault: error.message };
    throw error;
  }
}

async function writeAll({ settings, drafts, program, stamp, folder }: FilesWork): Promise<void> {
  const loaded = openNewsroom(settings, { drafts });
  refuseEdited(settings, stamp);
  const files = createFileList(settings)(loaded);
  const pages = loaded.newsroom ? listPages(loaded.newsroom).map(({ url }) => `${url}index.html`) : [];
  refuseNamesOf(path.join(settings.root, 'public'), [...files.map(({ url }) => url), ...pages]);
  const published = openPublishedFiles(settings, { list: 'files', program });
  await writeFiles(files, { folder, published });
  published.save(folder);
}

/** Files of `public` are copied as they are, over what is there. */
function refuseNamesOf(folder: string, urls: readonly string[]): void {
  const names = new Set(globSync('**', { cwd: folder }).map((name) => `/${name.split(path.sep).join('/')}`));
  const second = urls.find((url) => names.has(url));
  if (second !== undefined)
    throw new BuildFault(`Unexpected file \`public${second}\`, expected another name: the site makes one`);
}
