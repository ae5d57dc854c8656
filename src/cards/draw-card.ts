/** Draws a share card: paper, a bar in the theme’s colour, the site’s name, and in between what the card says. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { accents } from '../charts/palette.ts';
import { standaloneStyle } from '../charts/standalone-style.ts';
import { cardShapes, type Card, type CardShape } from './card.ts';
import { footHeight, margin, palette, placeLine, setBlock, type Sheet } from './card-sheet.ts';
import { drawNumber } from './draw-number.ts';
import { drawWords } from './draw-words.ts';
import type { Letters } from './letters.ts';

/** The root element of the picture; letters are outlines. */
export function drawCard(card: Card, shape: CardShape, letters: Letters): Element {
  const { width, height } = cardShapes[shape];
  const sheet: Sheet = { letters, width, height, accent: accents.light[card.accent] };
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, [
    s('style', standaloneStyle({ ...palette, c1: sheet.accent }, accents.light, 13)),
    s('rect', { width, height, fill: palette.paper }),
    s('rect', { width, height: 14, fill: sheet.accent }),
    kicker(card, sheet),
    ...(card.kind === 'number' ? drawNumber(card, sheet) : drawWords(card, sheet)),
    ...foot(card, sheet),
  ]);
}

function kicker(card: Card, sheet: Sheet): Element {
  const room = { width: sheet.width - 2 * margin, sizes: [[26, 1]] } as const;
  return setBlock(card.kicker, { top: 52, face: 'sans-bold', fill: sheet.accent, pitch: 1.2, room }, sheet).content;
}

function foot(card: Card, { letters, width, height, accent }: Sheet): ElementContent[] {
  const baseline = height - 40;
  const name = letters.line(card.siteName, { face: 'serif-bold', size: 28 });
  const date = letters.line(card.date, { face: 'sans', size: 24 });
  return [
    s('rect', { x: margin, y: height - footHeight + 14, width: width - 2 * margin, height: 1.5, fill: palette.hair }),
    // The mark of the site: the tick of a ledger.
    s('path', { d: `M${margin} ${baseline - 9}l8 9 14-20`, fill: 'none', stroke: accent, strokeWidth: 4.5 }),
    placeLine(name.outline, { x: margin + 36, y: baseline, fill: palette.ink }),
    placeLine(date.outline, { x: width - margin - date.width, y: baseline, fill: palette.soft }),
  ];
}
