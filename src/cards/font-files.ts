/** Reads the font files that pictures are set in, from the packages they come in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FaceFiles, FaceName } from './letters.ts';

/** `root` is the program’s folder. */
export function fontFiles(root: string): (face: FaceName) => FaceFiles {
  const read = (file: string): Uint8Array =>
    readFileSync(path.join(root, 'node_modules', '@expo-google-fonts', ...file.split('/')));
  return (face) => ({ latin: read(files[face].latin), devanagari: read(files[face].devanagari) });
}

const files: Readonly<Record<FaceName, { readonly latin: string; readonly devanagari: string }>> = {
  serif: {
    latin: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    devanagari: 'noto-serif-devanagari/400Regular/NotoSerifDevanagari_400Regular.ttf',
  },
  'serif-bold': {
    latin: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    devanagari: 'noto-serif-devanagari/600SemiBold/NotoSerifDevanagari_600SemiBold.ttf',
  },
  sans: {
    latin: 'inter/400Regular/Inter_400Regular.ttf',
    devanagari: 'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  },
  'sans-bold': {
    latin: 'inter/600SemiBold/Inter_600SemiBold.ttf',
    devanagari: 'noto-sans-devanagari/600SemiBold/NotoSansDevanagari_600SemiBold.ttf',
  },
};
