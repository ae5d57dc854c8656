/** Reads the files of a newsroom’s folder: plain files only, in one order everywhere. */
import { isUtf8 } from 'node:buffer';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { compareText, startOf, type Diagnostic } from '../schema/diagnostic.ts';
import { headLength, pictureKind } from './sniff-picture.ts';

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
    const read = readTextFile(full);
    if ('text' in read) files.push({ path: inside, file, text: read.text });
    else diagnostics.push({ ...read, severity: 'error', place: startOf(file) });
  }
  return { files, diagnostics };
}

/** The text of a file, in one Unicode form; or why it is none. What may be a bomb is told by its head and its size. */
function readTextFile(full: string): { text: string } | Pick<Diagnostic, 'rule' | 'message' | 'hint'> {
  const status = lstatSync(full);
  if (!status.isFile()) {
    return {
      rule: 'not-a-file',
      message: 'Unexpected link or device, expected a plain file inside the content folder',
    };
  }
  const isLarge = status.size > maximumSize;
  const bytes = isLarge ? readHead(full) : readFileSync(full);
  const picture = pictureKind(bytes.subarray(0, headLength));
  if (picture !== null) {
    return {
      rule: 'no-image',
      message: `Unexpected picture (${picture}), expected none: pictures of the site are charts, which it draws itself`,
      hint: 'put the numbers into `series/` and draw them with a chart',
    };
  }
  if (isLarge) {
    return { rule: 'too-large', message: `Unexpected file of ${status.size} bytes, expected at most ${maximumSize}` };
  }
  if (bytes.includes(0) || !isUtf8(bytes)) {
    return {
      rule: 'not-text',
      message: 'Unexpected bytes that are no text in UTF-8, expected a text file',
      hint: 'save the file with the encoding UTF-8',
    };
  }
  return { text: bytes.toString().normalize('NFC') };
}

function readHead(full: string): Buffer {
  const head = Buffer.alloc(headLength);
  const descriptor = openSync(full, 'r');
  try {
    return head.subarray(0, readSync(descriptor, head, 0, headLength, 0));
  } finally {
    closeSync(descriptor);
  }
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
