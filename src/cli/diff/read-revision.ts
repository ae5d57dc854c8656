/** Reads the newsroom’s folder as it was at a revision. */
import type { ContentFile, ContentFolder } from '../../newsroom/read-folder.ts';

export interface RevisionInput {
  readonly revision: string;
  /** Path of the content folder below the top of the repository, with `/` at its end; empty for the top itself. */
  readonly prefix: string;
  readonly git: (...words: string[]) => string;
}

/** Throws where there is no such revision, or no newsroom in it. */
export function readRevision({ revision, prefix, git }: RevisionInput): ContentFolder {
  const names = listFiles({ revision, prefix, git });
  if (names.length === 0)
    throw new Error(
      `${revision}: Unexpected revision without ${prefix || 'files'}, expected one that has the newsroom`,
    );
  const files = names.map((name): ContentFile => {
    const text = git('show', `${revision}:${prefix}${name}`).normalize('NFC');
    return { path: name, file: `${prefix}${name}`, text };
  });
  return { files, diagnostics: [] };
}

function listFiles({ revision, git }: RevisionInput): string[] {
  try {
    // Run in the content folder, this lists the files below it by their paths inside it.
    const listed = git('ls-tree', '-r', '-z', '--name-only', '--end-of-options', revision);
    return listed.split('\0').filter((name) => name !== '' && !name.split('/').some((part) => part.startsWith('.')));
  } catch {
    throw new Error(`Unexpected revision \`${revision}\`, expected a branch, tag or commit that is there`);
  }
}
