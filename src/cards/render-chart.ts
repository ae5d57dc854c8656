/** Renders a chart that stands alone as a PNG, its letters as outlines, so that it looks the same on every machine. */
import path from 'node:path';
import type { Element } from 'hast';
import sharp from 'sharp';
import { palettes } from '../charts/palette.ts';
import { toSvg } from '../charts/to-svg.ts';
import { fontFiles } from './font-files.ts';
import { createPictureStore, digestOfFiles, type Picture } from './kept-pictures.ts';
import { createLetters, type Letters } from './letters.ts';
import { outlineTexts } from './outline-texts.ts';

/** `drawing` as `toStandaloneSvg` makes it in light colours; `width` of the picture in pixels. */
export type RenderChart = (drawing: Element, width: number) => Promise<Picture>;

/** `root` is the program’s folder; pictures are kept in `charts` under `cacheDir`. */
export function createChartRenderer({ root, cacheDir }: { root: string; cacheDir: string }): RenderChart {
  const letters = createLetters(fontFiles(root));
  const keep = createPictureStore({ folder: path.join(cacheDir, 'charts'), drawnBy: digestOfFiles(root, drawnBy) });
  return (drawing, width) => keep([toSvg(drawing), String(width)], () => renderOutlined(drawing, { letters, width }));
}

/** What pictures depend on besides the drawing: how letters are set, and the fonts. */
const drawnBy = ['src/cards/{letters,outline-texts,render-chart}.ts', 'node_modules/@expo-google-fonts/*/package.json'];

/** Letters of the drawing that name no size; those of the frame around it name theirs. */
const wideSize = 14;
/** Pixels per inch of an SVG that is not enlarged. */
const plainDensity = 72;

async function renderOutlined(
  drawing: Element,
  { letters, width }: { letters: Letters; width: number },
): Promise<Picture> {
  const outlined = outlineTexts(drawing, { letters, palette: palettes.light, size: wideSize });
  const svg = toSvg(outlined);
  const density = (plainDensity * width) / Number(drawing.properties['width']);
  const picture = sharp(Buffer.from(svg), { density }).resize({ width }).removeAlpha();
  // In full colour: at 2400 pixels a palette takes four times as long and saves nothing.
  return new Uint8Array(await picture.png({ compressionLevel: 6 }).toBuffer());
}
