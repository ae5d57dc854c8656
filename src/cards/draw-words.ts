/** What the card of a briefing, theme or chart shows: a headline with a standfirst under it, or a chart beside it. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { CardChart, TextCard } from './card.ts';
import { footHeight, margin, palette, setBlock, wordsTop, type Sheet } from './card-sheet.ts';
import { outlineTexts } from './outline-texts.ts';

/** A chart drawn smaller than this is left out: nobody could read its letters on a phone. */
const smallestScale = 1.15;
/** Cards higher than this have room for a chart under the words. */
const tallFrom = 700;

const aloneSizes = [[76, 3], [68, 3], [60, 4], [52, 4]] as const; // prettier-ignore
const besideSizes = [[58, 4], [52, 5], [46, 6], [40, 7], [34, 8]] as const; // prettier-ignore
const aboveSizes = [[68, 2], [60, 3], [52, 3]] as const; // prettier-ignore
const measureSizes = [[24, 3], [21, 5]] as const; // prettier-ignore

export function drawWords(card: TextCard, sheet: Sheet): ElementContent[] {
  const chart = card.chart && placeChart(card.chart, sheet);
  return chart ? besideChart(card.headline, chart, sheet) : wordsAlone(card, sheet);
}

function wordsAlone(card: TextCard, sheet: Sheet): ElementContent[] {
  const width = sheet.width - 2 * margin;
  const headline = setBlock(
    card.headline,
    { top: wordsTop, face: 'serif-bold', fill: palette.ink, pitch: 1.12, room: { width, sizes: aloneSizes } },
    sheet,
  );
  const top = headline.bottom + 28;
  const linesOf = (size: number) => [size, Math.floor((sheet.height - footHeight - top) / (size * 1.35))] as const;
  const sizes = [linesOf(34), linesOf(30)];
  if (card.standfirst === '' || sizes.every(([, lines]) => lines < 1)) return [headline.content];
  const style = { top, face: 'serif', fill: palette.soft, pitch: 1.35, room: { width: width - 80, sizes } } as const;
  return [headline.content, setBlock(card.standfirst, style, sheet).content];
}

interface PlacedChart {
  readonly content: Element;
  readonly width: number;
  readonly measure: string;
}

/** The words left of the chart on a wide card, above it on a tall one. */
function besideChart(text: string, chart: PlacedChart, sheet: Sheet): ElementContent[] {
  const isTall = sheet.height > tallFrom;
  const width = sheet.width - 2 * margin - (isTall ? 0 : chart.width + 48);
  const sizes = isTall ? aboveSizes : besideSizes;
  const headline = setBlock(
    text,
    { top: wordsTop, face: 'serif-bold', fill: palette.ink, pitch: 1.13, room: { width, sizes } },
    sheet,
  );
  const room = { width, sizes: measureSizes };
  const style = { top: headline.bottom + 26, face: 'sans', fill: palette.soft, pitch: 1.35, room } as const;
  return [headline.content, setBlock(chart.measure, style, sheet).content, chart.content];
}

/** Places the chart as large as it fits; `null` where its letters would be too small to read. */
function placeChart({ drawing, measure }: CardChart, sheet: Sheet): PlacedChart | null {
  const [, , width = 312, height = 312] = String(drawing.properties['viewBox']).split(' ').map(Number);
  const isTall = sheet.height > tallFrom;
  const top = isTall ? 420 : wordsTop;
  const room = { width: isTall ? sheet.width - 2 * margin : 540, height: sheet.height - footHeight - top - 8 };
  const scale = Math.min(room.width / width, room.height / height, 2.4);
  if (scale < smallestScale) return null;
  const x = isTall ? margin : sheet.width - margin - width * scale;
  const y = top + (room.height - height * scale) / (isTall ? 1 : 2);
  const { children } = outlineTexts(drawing, { letters: sheet.letters, palette, size: 13 });
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`;
  return { content: s('g', { transform }, children), width: width * scale, measure };
}
