/** Breaks a text into lines for a picture, in the largest letters with which it fits. */

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes of letters to try, the largest first. */
  readonly sizes: readonly number[];
  /** Distance of lines, in sizes of letters. */
  readonly pitch: number;
}

/** The width of a text in letters of a size. */
export type Measure = (text: string, size: number) => number;

export interface Lines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A text too long even for the smallest letters ends in an ellipsis, behind a whole word. */
export function wrapWords(text: string, { width, height, sizes, pitch }: Room, measure: Measure): Lines {
  const fitted = sizes.map((size) => ({ size, lines: linesOf(text, (line) => measure(line, size) <= width) }));
  const fits = fitted.find(({ size, lines }) => lines.length * size * pitch <= height);
  if (fits) return fits;
  const smallest = fitted.at(-1) ?? { size: 0, lines: [] };
  const count = Math.max(1, Math.floor(height / (smallest.size * pitch)));
  const shown = smallest.lines.slice(0, count);
  const last = shown.at(-1) ?? '';
  const cut = (line: string): string =>
    measure(`${line}…`, smallest.size) <= width || !line.includes(' ') ? `${line}…` : cut(line.replace(/ [^ ]*$/, ''));
  return { size: smallest.size, lines: [...shown.slice(0, -1), cut(last.replace(/[\s,;:.–—]+$/u, ''))] };
}

/** Only spaces that break part words; one that is wider than a line is broken between letters. */
function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).flatMap((long) => brokenWord(long, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function brokenWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + segment)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}
