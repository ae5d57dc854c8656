/** Renders a card as a PNG, and keeps what it rendered by digest, so that an unchanged card is not drawn again. */
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import sharp from 'sharp';
import { digestOf } from '../newsroom/compile-cache.ts';
import type { Card, CardShape } from './card.ts';
import { drawCard } from './draw-card.ts';
import { fontFiles } from './font-files.ts';
import { createLetters } from './letters.ts';

/** Messengers leave out larger pictures. */
const mostBytes = 150_000;

type Picture = Uint8Array<ArrayBuffer>;

export type RenderPicture = (card: Card, shape: CardShape) => Promise<Picture>;

/** `root` is the program’s folder; pictures are kept in `cards` under `cacheDir`. */
export function createRenderer({ root, cacheDir }: { root: string; cacheDir: string }): RenderPicture {
  const letters = createLetters(fontFiles(root));
  const drawnBy = digestOfCode(root);
  return async (card, shape) => {
    const digest = digestOf([drawnBy, shape, JSON.stringify(card)]);
    const file = path.join(cacheDir, 'cards', digest.slice(0, 2), `${digest}.png`);
    const kept = readKept(file);
    if (kept) return kept;
    const svg = toHtml(drawCard(card, shape, letters), { space: 'svg' });
    return keep(file, await renderSvg(svg));
  };
}

/** In full colour, which is quick; in few colours, which takes thrice as long, where that would be too large. */
async function renderSvg(svg: string): Promise<Picture> {
  const drawn = sharp(Buffer.from(svg)).removeAlpha();
  const picture = await drawn.clone().png({ compressionLevel: 6 }).toBuffer();
  if (picture.length <= mostBytes) return new Uint8Array(picture);
  return new Uint8Array(await drawn.png({ palette: true, colours: 128 }).toBuffer());
}

/** What pictures depend on besides what they say: how they are drawn, and the fonts. */
function digestOfCode(root: string): string {
  const files = globSync(
    '{src/cards/*.ts,src/charts/{palette,standalone-style}.ts,node_modules/@expo-google-fonts/*/package.json}',
    { cwd: root },
  );
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
  mkdirSync(path.dirname(file), { recursive: true });
  // Written aside and renamed, so that a killed build leaves no half picture under a good name.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}
