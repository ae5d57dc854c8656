/** `npm run diff -- REV`: what changed for readers since a revision, as Markdown for a pull request. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadFolder } from '../newsroom/load.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { authorPath, readFolder, type ContentFolder } from '../newsroom/read-folder.ts';
import { readSettings, type Settings } from '../newsroom/settings.ts';
import { compareNewsrooms } from './diff/compare-newsrooms.ts';
import { readRevision, type Git } from './diff/read-revision.ts';

process.exitCode = main(process.argv.slice(2));

function main([from, to, ...rest]: readonly string[]): number {
  if (from === undefined || from.startsWith('-') || rest.length > 0) {
    console.error('Unexpected call of `diff`, expected a revision: npm run diff -- main');
    return 2;
  }
  const settings = readSettings();
  try {
    const before = open(folderAt(from, settings), { settings, name: from });
    const after = open(to === undefined ? readFolder(settings.contentDir) : folderAt(to, settings), {
      settings,
      name: to ?? authorPath(settings.contentDir),
    });
    console.log(compareNewsrooms(before, after));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function folderAt(revision: string, { contentDir }: Settings): ContentFolder {
  const git: Git = (words, input = '') =>
    execFileSync('git', ['-C', contentDir, ...words], { input, maxBuffer: 1 << 30, stdio: 'pipe' });
  const prefix = git(['rev-parse', '--show-prefix']).toString().trim();
  return readRevision({ revision, prefix, git });
}

/** A revision with faults is compared as far as it resolves. */
function open(folder: ContentFolder, { settings, name }: { settings: Settings; name: string }): Newsroom {
  const options = { cache: noCache, codeDigest: '', now: settings.now, drafts: false };
  const { newsroom } = loadFolder(folder, options);
  if (!newsroom)
    throw new Error(
      `${path.basename(name)}: Unexpected newsroom that does not load, expected \`site.yaml\` without faults`,
    );
  return newsroom;
}
