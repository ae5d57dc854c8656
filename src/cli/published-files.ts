/** Files of the published site that are as they would be made again: a build takes them over instead of writing them. */
import { constants, copyFileSync, linkSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { cacheName } from '../newsroom/compile-cache.ts';
import { writeWhole } from '../newsroom/write-whole.ts';
import type { Settings } from '../newsroom/settings.ts';

export interface PublishedFiles {
  /** Whether the file at `url` was published with what `digest` stands for, and is untouched; notes that it belongs to this build. */
  readonly claim: (url: string, digest: string) => boolean;
  /** Puts a published file into `folder`, where the folder it is in is there. */
  readonly place: (url: string, folder: string) => void;
  /** Notes the files of this build, as they are in `folder`, for the next. */
  readonly save: (folder: string) => void;
}

/** One of the lists that a build keeps of its site; another program makes other files of the same. */
export interface Listed {
  readonly list: 'pages' | 'files' | 'index';
  readonly program: string;
}

const recordSchema = z.object({
  program: z.string(),
  /** Size in bytes and moment in milliseconds tell whether a published file is still the same. */
  files: z.record(z.string(), z.object({ digest: z.string(), size: z.number(), modified: z.number() })),
});
type FileRecord = z.infer<typeof recordSchema>;

export function openPublishedFiles(settings: Settings, { list, program }: Listed): PublishedFiles {
  const { outDir } = settings;
  const record = path.join(recordsOf(settings), `${list}.json`);
  const before = readRecord(record, program);
  const made = new Map<string, string>();
  return {
    claim(url, digest) {
      made.set(url, digest);
      const file = before.files[url];
      return file?.digest === digest && isUntouched(path.join(outDir, url), file);
    },
    place(url, folder) {
      placeFile(path.join(outDir, url), path.join(folder, url));
    },
    save(folder) {
      const files = [...made].map(([url, digest]) => {
        const { size, mtimeMs: modified } = statSync(path.join(folder, url));
        return [url, { digest, size, modified }] as const;
      });
      writeWhole(record, JSON.stringify({ program, files: Object.fromEntries(files) }));
    },
  };
}

/** Where a build keeps what it knows of the site that it published. */
export function recordsOf({ cacheDir, outDir }: Settings): string {
  return path.join(cacheDir, 'sites', cacheName(outDir));
}

function readRecord(file: string, program: string): FileRecord {
  try {
    const found = recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (found.program === program) return found;
  } catch {
    // Never built, or by a program that kept it in another form.
  }
  return { program, files: {} };
}

function isUntouched(file: string, { size, modified }: { size: number; modified: number }): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === modified;
}

/** As a second name of the same file, which takes no time; where the disk can’t have one, as a copy. */
function placeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
