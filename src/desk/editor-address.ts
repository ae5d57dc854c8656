/** The address that opens a place in an editor. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from '../schema/diagnostic.ts';

/** For Visual Studio Code and what descends from it: `vscode://file/home/me/content/x.yaml:3:7`. */
export function editorAddress({ file, line, column }: Place): string {
  return `vscode://file${pathToFileURL(path.resolve(file)).pathname}:${line}:${column}`;
}
