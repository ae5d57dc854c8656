/** Measures text without a browser, from tables of letter widths. */
import { regularWidths, semiboldWidths, type WidthTable } from './inter-widths.ts';

export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** Width of a line of text in pixels, rounded up. */
export function textWidth(text: string, style: TextStyle): number {
  const widths = style.isBold ? semibold : regular;
  let thousandths = 0;
  for (const letter of text) thousandths += widths.get(letter) ?? widthOfOther(letter);
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

function lookup(table: WidthTable): ReadonlyMap<string, number> {
  return new Map(table.flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, width] as const)));
}

/**
 * Letters outside the tables. Devanagari vowel signs stand on their consonant or beside it; the widths are upper
 * bounds over Noto Sans Devanagari, so that a label may leave a little air but never runs into another.
 */
function widthOfOther(letter: string): number {
  // Spaces that don’t break are as wide as those that do, or narrower.
  if (/\s/.test(letter)) return regular.get(' ') ?? 0;
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x0900 || code > 0x097f) return 1000;
  const stacks = code <= 0x0902 || (code >= 0x0941 && code <= 0x0948) || code === 0x094d || code === 0x093c;
  if (stacks) return 0;
  return code >= 0x093e && code <= 0x094c ? 300 : 720;
}
