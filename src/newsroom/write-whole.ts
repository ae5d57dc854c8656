/** Writes a file that is either there whole or not at all. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/** Written aside and renamed, so that what is killed leaves no half file under a good name. Makes the folder it is in. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}.${threadId}`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}
