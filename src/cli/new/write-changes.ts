/** Writes new files; never over one that is there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Change } from './recipe.ts';
import { textAfter } from './try-changes.ts';

/** Makes the changes below `folder`. Throws where a file to create has appeared meanwhile. */
export function writeChanges(changes: readonly Change[], folder: string): void {
  for (const change of changes) {
    const file = path.join(folder, change.path);
    mkdirSync(path.dirname(file), { recursive: true });
    if (change.kind === 'create') writeFileSync(file, change.text, { flag: 'wx' });
    else writeFileSync(file, textAfter(change, existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  }
}
