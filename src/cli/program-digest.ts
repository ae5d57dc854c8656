/** All that makes files of views: the code, styles, fonts, the packages that are installed, and Node, which writes dates. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../newsroom/compile-cache.ts';

export function digestOfProgram(root: string): string {
  const files = globSync(['src/**', 'astro.config.mjs', 'node_modules/.package-lock.json'], {
    cwd: root,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts = files.flatMap((file) => [path.relative(root, file), readFileSync(file, 'base64')]);
  return digestOf([process.version, ...texts]);
}
