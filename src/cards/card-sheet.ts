/** The sheet of a card: its size and margins, and how words are set on it. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { palettes } from '../charts/palette.ts';
import type { FaceName, Letters } from './letters.ts';
import { wrapLines, type Room } from './wrap-lines.ts';

export interface Sheet {
  readonly letters: Letters;
  readonly width: number;
  readonly height: number;
  /** Hexadecimal colour of the theme. */
  readonly accent: string;
}

/** Cards are always light: messengers show them on grounds of their own. */
export const palette = palettes.light;
export const margin = 64;
/** Height of the line at the bottom, with the air above it. */
export const footHeight = 96;
/** Where the words under the kicker begin. */
export const wordsTop = 104;

export interface BlockStyle {
  readonly top: number;
  readonly face: FaceName;
  readonly fill: string;
  /** Distance of lines, in sizes of letters. */
  readonly pitch: number;
  readonly room: Room;
}

/** Lines of words from the left margin; `bottom` is where they end. */
export function setBlock(text: string, style: BlockStyle, { letters }: Sheet): { content: Element; bottom: number } {
  const { top, face, fill, pitch, room } = style;
  const { size, lines } = wrapLines(text, face, { letters, room });
  const content = lines.map((line, index) =>
    placeLine(letters.line(line, { face, size }).outline, {
      x: margin,
      y: top + size * (0.82 + index * pitch),
      fill,
    }),
  );
  return { content: s('g', content), bottom: top + size * (1 + (lines.length - 1) * pitch) };
}

export function placeLine(outline: Element, { x, y, fill }: { x: number; y: number; fill: string }): Element {
  return s('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`, fill }, outline);
}
