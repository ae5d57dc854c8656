/** Measures text without a browser, from tables of letter widths. */
import { lookup, regularWidths, semiboldWidths } from './inter-widths.ts';
import { devanagariRun, devanagariWidth } from './measure-devanagari.ts';

export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** Width of a line of text in pixels, rounded up. */
export function textWidth(text: string, style: TextStyle): number {
  const widths = style.isBold ? semibold : regular;
  let thousandths = 0;
  const rest = text.replace(devanagariRun, (run) => {
    thousandths += devanagariWidth(run, style.isBold === true);
    return '';
  });
  for (const letter of rest) thousandths += widths.get(letter) ?? widthOfOther(letter);
  return Math.ceil((thousandths * style.size) / 1000);
}

/** Breaks text at spaces into lines no wider than `width`; a longer word keeps a line of its own. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, style) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as they can be: no word stands alone at the end. */
export function wrapEvenly(text: string, width: number, style: TextStyle): string[] {
  const { length } = wrapText(text, width, style);
  const widths = Array.from({ length: 20 }, (_, step) => (width * (step + 1)) / 20);
  const narrowest = widths.find((candidate) => wrapText(text, candidate, style).length === length);
  return wrapText(text, narrowest ?? width, style);
}

const regular = lookup(regularWidths);
const semibold = lookup(semiboldWidths);

/** Letters outside the tables: as wide as they may be. Spaces that don’t break are as wide as those that do, or narrower. */
function widthOfOther(letter: string): number {
  return /\s/.test(letter) ? (regular.get(' ') ?? 0) : 1000;
}
