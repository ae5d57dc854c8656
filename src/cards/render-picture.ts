/** Renders a card as a PNG, and keeps what it rendered by digest, so that an unchanged card is not drawn again. */
import path from 'node:path';
import sharp from 'sharp';
import { toSvg } from '../charts/to-svg.ts';
import type { Card, CardShape } from './card.ts';
import { drawCard } from './draw-card.ts';
import { fontFiles } from './font-files.ts';
import { createPictureStore, digestOfFiles, type Picture } from './kept-pictures.ts';
import { createLetters } from './letters.ts';

/** Messengers leave out larger pictures. */
const mostBytes = 150_000;

export type RenderPicture = (card: Card, shape: CardShape) => Promise<Picture>;

/** `root` is the program’s folder; pictures are kept in `cards` under `cacheDir`. */
export function createRenderer({ root, cacheDir }: { root: string; cacheDir: string }): RenderPicture {
  const letters = createLetters(fontFiles(root));
  const keep = createPictureStore({ folder: path.join(cacheDir, 'cards'), drawnBy: digestOfFiles(root, drawnBy) });
  return (card, shape) => keep([shape, JSON.stringify(card)], () => renderSvg(toSvg(drawCard(card, shape, letters))));
}

/** What pictures depend on besides what they say: how they are drawn, and the fonts. */
const drawnBy = [
  'src/cards/*.ts',
  'src/charts/{palette,standalone-style}.ts',
  'node_modules/@expo-google-fonts/*/package.json',
];

/** In full colour, which is quick; in few colours, which takes thrice as long, where that would be too large. */
async function renderSvg(svg: string): Promise<Picture> {
  const drawn = sharp(Buffer.from(svg)).removeAlpha();
  const picture = await drawn.clone().png({ compressionLevel: 6 }).toBuffer();
  if (picture.length <= mostBytes) return new Uint8Array(picture);
  return new Uint8Array(await drawn.png({ palette: true, colours: 128 }).toBuffer());
}
