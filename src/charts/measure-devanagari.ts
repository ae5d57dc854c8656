/** Measures words in Devanagari from tables of letter widths: consonants before others are cut short, and r hangs above or below. */
import { regularDevanagari, semiboldDevanagari, type DevanagariWidths } from './devanagari-widths.ts';
import { lookup } from './inter-widths.ts';

/** Words with the signs that belong to their letters. */
export const devanagariRun = /[\u0900-\u097f\u200c\u200d]+/g;

/** Width in thousandths of the font size; never less than what a browser needs by more than a twenty-fifth of it. */
export function devanagariWidth(run: string, isBold: boolean): number {
  const widths = isBold ? semibold : regular;
  // The dot below changes the sound of a letter, not its width.
  const letters = Array.from(run.normalize('NFC').replaceAll(nukta, ''));
  return letters.reduce((sum, letter, at) => sum + widthAt(letter, { letters, at, widths }), 0);
}

const virama = '\u094d';
const nukta = '\u093c';
const r = 'र';
/** What the stroke of an r under a letter may add, at most. */
const strokeBelow = 70;
/** Vowel signs that stand below other letters, and beside an r. */
const besideR: ReadonlyMap<string, number> = new Map([
  ['\u0941', 200],
  ['\u0942', 410],
  ['\u0943', 475],
]);

interface Position {
  readonly letters: readonly string[];
  readonly at: number;
  readonly widths: { readonly whole: ReadonlyMap<string, number>; readonly half: ReadonlyMap<string, number> };
}

function widthAt(letter: string, { letters, at, widths: { whole, half } }: Position): number {
  if (letter === r && letters[at - 1] === virama && half.has(letters[at - 2] ?? '')) return strokeBelow;
  if (letters[at - 1] === r && letters[at - 2] !== virama && besideR.has(letter)) return besideR.get(letter) ?? 0;
  const next = letters[at + 1] === virama ? letters[at + 2] : undefined;
  // Before another consonant, r is a hook above it; before an r, a consonant stays whole.
  if (next === undefined || !half.has(next) || (next === r && letter !== r)) return whole.get(letter) ?? 0;
  return letter === r ? 0 : (half.get(letter) ?? whole.get(letter) ?? 0);
}

const regular = tablesOf(regularDevanagari);
const semibold = tablesOf(semiboldDevanagari);

function tablesOf({ whole, half }: DevanagariWidths): Position['widths'] {
  return { whole: lookup(whole), half: lookup(half) };
}
