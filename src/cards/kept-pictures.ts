/** Pictures kept by digest, so that what did not change is not drawn again. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../newsroom/compile-cache.ts';
import { writeWhole } from '../newsroom/write-whole.ts';

export type Picture = Uint8Array<ArrayBuffer>;

/** Gives the kept picture that `parts` stand for, or the one that `draw` makes, which is then kept. */
export type KeepPicture = (parts: readonly string[], draw: () => Promise<Picture>) => Promise<Picture>;

/** `folder` is where the pictures are kept; `drawnBy` tells apart what other code or other fonts would draw. */
export function createPictureStore({ folder, drawnBy }: { folder: string; drawnBy: string }): KeepPicture {
  return async (parts, draw) => {
    const digest = digestOf([drawnBy, ...parts]);
    const file = path.join(folder, digest.slice(0, 2), `${digest}.png`);
    return readKept(file) ?? keep(file, await draw());
  };
}

/** Digest of the files under `root` that match one of the patterns. */
export function digestOfFiles(root: string, patterns: readonly string[]): string {
  const files = globSync([...patterns], { cwd: root });
  return digestOf(files.sort().map((file) => readFileSync(path.join(root, file), 'utf8')));
}

function readKept(file: string): Picture | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}

function keep(file: string, picture: Picture): Picture {
  writeWhole(file, picture);
  return picture;
}
