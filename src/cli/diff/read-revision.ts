/** Reads the newsroom’s folder as it was at a revision. */
import type { ContentFile, ContentFolder } from '../../newsroom/read-folder.ts';

/** Runs git in the content folder, with `input` for it to read, and brings back what it printed. */
export type Git = (words: readonly string[], input?: string) => Buffer;

export interface RevisionInput {
  readonly revision: string;
  /** Path of the content folder below the top of the repository, with `/` at its end; empty for the top itself. */
  readonly prefix: string;
  readonly git: Git;
}

/** Throws where there is no such revision, or no newsroom in it. */
export function readRevision({ revision, prefix, git }: RevisionInput): ContentFolder {
  const names = listFiles(revision, git);
  if (names.length === 0)
    throw new Error(
      `${revision}: Unexpected revision without ${prefix || 'files'}, expected one that has the newsroom`,
    );
  // One process for all: one a file would take longer than the rest.
  const asked = names.map((name) => `${revision}:${prefix}${name}\n`).join('');
  const texts = splitBatch(git(['cat-file', '--batch'], asked));
  const files = names.map((name, index): ContentFile => {
    const text = texts[index]?.toString().normalize('NFC');
    if (text === undefined) throw new Error(`git listed ${name} and did not print it`);
    return { path: name, file: `${prefix}${name}`, text };
  });
  return { files, diagnostics: [] };
}

function listFiles(revision: string, git: Git): string[] {
  try {
    // Run in the content folder, this lists the files below it by their paths inside it.
    const listed = git(['ls-tree', '-r', '-z', '--name-only', '--end-of-options', revision]).toString();
    return listed.split('\0').filter((name) => name !== '' && !name.split('/').some((part) => part.startsWith('.')));
  } catch {
    throw new Error(`Unexpected revision \`${revision}\`, expected a branch, tag or commit that is there`);
  }
}

/** The parts of `git cat-file --batch`: a line that ends with the size, as many bytes, a line end. */
function splitBatch(printed: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < printed.length;) {
    const start = printed.indexOf('\n', at) + 1;
    const size = Number(/ blob (\d+)$/.exec(printed.toString('utf8', at, start - 1))?.[1]);
    if (start === 0 || Number.isNaN(size)) throw new Error('git printed something else than files');
    parts.push(printed.subarray(start, start + size));
    at = start + size + 1;
  }
  return parts;
}
