/** The sheet a chart is drawn on: how wide it is, how large its letters are, and what language they are in. */
import type { Language, LocalText } from '../language/language.ts';

export interface DrawOptions {
  readonly width: 'narrow' | 'wide';
  readonly language: Language;
  /** The text in the language, with its facts filled in. */
  readonly speak: (text: LocalText) => string;
}

export interface Sheet {
  readonly width: number;
  /** Size of letters, in units of the drawing. */
  readonly size: number;
  readonly isNarrow: boolean;
  readonly language: Language;
  readonly speak: (text: LocalText) => string;
}

/**
 * The narrow sheet fits a column of 288 px, as a phone of 320 px leaves it: 13 units are 12 px there. On wider columns the letters
 * stay that size on screen while the drawing grows (see chart-drawing.css), so what fits here fits there.
 */
export function createSheet({ width, language, speak }: DrawOptions): Sheet {
  const isNarrow = width === 'narrow';
  return { width: isNarrow ? 312 : 720, size: isNarrow ? 13 : 14, isNarrow, language, speak };
}

/** Height of a line of text. */
export function lineHeight(sheet: Sheet): number {
  return sheet.size + 3;
}

/** A coordinate, rounded: a tenth of a pixel is less than an eye sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
