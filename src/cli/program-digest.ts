/** All that makes files of views: the code, styles, fonts, and the packages. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../newsroom/compile-cache.ts';

/** `shared` is what all pages depend on besides the program and their own views. */
export function digestOfProgram(root: string, shared: readonly string[]): string {
  const files = globSync(['src/**', 'astro.config.mjs', 'package-lock.json'], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return digestOf([...files.flatMap((file) => [path.relative(root, file), readFileSync(file, 'base64')]), ...shared]);
}
