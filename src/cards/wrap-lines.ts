/** Breaks text into balanced lines of set letters, in the largest size that fits. */
import type { FaceName, Letters, LetterStyle } from './letters.ts';

export interface Room {
  readonly width: number;
  /** Sizes to try, largest first, with the lines each may take. */
  readonly sizes: readonly (readonly [size: number, lines: number])[];
}

export interface WrappedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The text in the first size that holds it; in the last size cut with an ellipsis where none does. */
export function wrapLines(
  text: string,
  face: FaceName,
  { letters, room }: { letters: Letters; room: Room },
): WrappedText {
  for (const [size, most] of room.sizes) {
    const measure = createMeasure(letters, { face, size });
    const lines = breakLines(text, room.width, measure);
    if (lines.length <= most && lines.every((line) => measure(line) <= room.width))
      return { size, lines: balance(lines.length, room.width, (width) => breakLines(text, width, measure)) };
  }
  const [size, most] = room.sizes.at(-1) ?? [16, 1];
  const measure = createMeasure(letters, { face, size });
  const lines = breakLines(text, room.width, measure);
  return { size, lines: lines.length <= most ? lines : cut(lines, most, (line) => measure(line) <= room.width) };
}

type Measure = (line: string) => number;

/** Adds up words and spaces: what is drawn differs by a hair of kerning at most. */
function createMeasure(letters: Letters, style: LetterStyle): Measure {
  const space = letters.width(' ', style);
  return (line) => {
    const words = line.split(' ');
    return words.reduce((sum, word) => sum + letters.width(word, style), space * (words.length - 1));
  };
}

function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest setting with as many lines, to a few pixels: no last line of one word. */
function balance(count: number, width: number, wrapAt: (width: number) => string[]): string[] {
  let [tooNarrow, enough] = [0, width];
  while (enough - tooNarrow > 8) {
    const middle = (tooNarrow + enough) / 2;
    if (wrapAt(middle).length <= count) enough = middle;
    else tooNarrow = middle;
  }
  return wrapAt(enough);
}

function cut(lines: readonly string[], most: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? '';
  while (last.includes(' ') && !fits(`${last}…`)) last = last.slice(0, last.lastIndexOf(' '));
  return [...kept.slice(0, -1), `${last.replace(/[\s,;:.]+$/, '')}…`];
}
