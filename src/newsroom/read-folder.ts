/** Reads the files of a newsroom’s folder: plain files only, in one order everywhere. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText, startOf, type Diagnostic } from '../schema/diagnostic.ts';

export interface ContentFile {
  /** Path inside the folder with `/`: `facts/trade.yaml`. */
  readonly path: string;
  /** Path as the author knows it: relative to the working folder where it lies inside. */
  readonly file: string;
  readonly text: string;
}

export interface ContentFolder {
  readonly files: readonly ContentFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Largest file read, in bytes. */
const maximumSize = 4 * 1024 * 1024;

/** Reads every file below `folder` but hidden ones. A link or device is an error: content must not lead outside. */
export function readFolder(folder: string): ContentFolder {
  const files: ContentFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const inside of listFiles(folder, '')) {
    const full = path.join(folder, inside);
    const file = authorPath(full);
    const status = lstatSync(full);
    if (!status.isFile()) {
      diagnostics.push({
        rule: 'not-a-file',
        severity: 'error',
        place: startOf(file),
        message: 'Unexpected link or device, expected a plain file inside the content folder',
      });
    } else if (status.size > maximumSize) {
      diagnostics.push({
        rule: 'too-large',
        severity: 'error',
        place: startOf(file),
        message: `Unexpected file of ${status.size} bytes, expected at most ${maximumSize}`,
      });
    } else {
      files.push({ path: inside, file, text: readFileSync(full, 'utf8').normalize('NFC') });
    }
  }
  return { files, diagnostics };
}

/** A sum of names, sizes and times of change: equal while nothing in the folder was touched. */
export function folderStamp(folder: string): string {
  return listFiles(folder, '')
    .map((inside) => {
      const { size, mtimeMs } = lstatSync(path.join(folder, inside));
      return `${inside}:${size}:${mtimeMs}`;
    })
    .join('\n');
}

/** The one hidden folder that is content: the snapshot of what was published. */
const releasedFolder = '.released';

function listFiles(folder: string, inside: string): string[] {
  const entries = readdirSync(path.join(folder, inside), { withFileTypes: true }).sort((a, b) =>
    compareText(a.name, b.name),
  );
  return entries
    .filter((entry) => !entry.name.startsWith('.') || entry.name === releasedFolder)
    .flatMap((entry) => {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, name) : [name];
    });
}

/** A path as the author knows it: relative to the working folder where it lies inside. */
export function authorPath(full: string): string {
  const relative = path.relative(process.cwd(), full);
  return (relative.startsWith('..') ? full : relative).split(path.sep).join('/');
}
