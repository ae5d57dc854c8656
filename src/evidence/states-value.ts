/** Whether the words of a source state a value: “worth $5.43bn” states 5.43 USD billion, “worth 5.43 million dollars” does not. */
import type { Language } from '../language/language.ts';
import { spelledNumbers } from '../language/number-words.ts';
import { partOfWord } from '../language/numbers.ts';
import { scales, type Unit } from '../schema/unit.ts';
import { isRounding } from './check-fact.ts';
import type { Figure } from './fact.ts';
import { readUnit } from './measured-words.ts';
import { inLatinDigits } from './unbound-figures.ts';

/** What words say of a figure: they state it, they state others only, or they state none. */
export type Statement = 'stated' | 'other' | 'none';

export interface StatedOptions {
  readonly figure: Figure;
  readonly unit: Unit;
  /** Whether words that are less exact than the figure state it as well. */
  readonly mayRound: boolean;
  /** Where the figures of the text are that are no dates, years or names. */
  readonly isFigure: (start: number) => boolean;
  /** `null` for a language whose number words are not known. */
  readonly language: Language | null;
}

export function stateOf(text: string, options: StatedOptions): Statement {
  const numerals = numeralsIn(text);
  const spelled = options.language === null ? [] : spelledNumbers(text, options.language);
  const said = [
    ...numerals,
    ...spelled.map(({ text: words, start, value }) => ({ start, end: start + words.length, value })),
  ];
  const bounds = typeof options.figure === 'number' ? [options.figure] : [options.figure.low, options.figure.high];
  const states = (bound: number): boolean =>
    said.some((number) => fits(number, { ...options, bound: Math.abs(bound), text })) ||
    partsIn(text, options).some((part) => part === Math.abs(bound));
  if (bounds.every(states)) return 'stated';
  return numerals.some(({ start }) => options.isFigure(start)) || spelled.some(({ value }) => value > 1)
    ? 'other'
    : 'none';
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Every numeral; one with a comma in both ways of reading it: 5,43 is 543 here and 5.43 in Moscow. */
function numeralsIn(text: string): Said[] {
  return [...inLatinDigits(text).matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(({ 0: digits, index }) => {
    const place = { start: index, end: index + digits.length };
    const readings = [digits.replaceAll(',', ''), digits.replace(/,(?=\d+$)/, '.')].map(Number);
    return [...new Set(readings)].filter(Number.isFinite).map((value) => ({ ...place, value }));
  });
}

function fits(
  { value, end }: Said,
  { bound, unit, text, language, mayRound }: StatedOptions & { readonly bound: number; readonly text: string },
): boolean {
  const scale = language === null ? null : (readUnit(text.slice(end), language)?.scale ?? shortScale(text.slice(end)));
  const powers = scale === null ? anyPower : [scales[scale] / scales[unit.scale]];
  return powers.some((power) => {
    const number = Number((value * power).toPrecision(12));
    return number === bound || isRounding(bound, number) || (mayRound && isRounding(number, bound));
  });
}

/** A table may give millions where the ledger has billions; words say which, tables don’t. */
const anyPower = [1, 1e-3, 1e3, 1e-6, 1e6, 1e-9, 1e9, 1e-2, 1e2, 1e-5, 1e5, 1e-7, 1e7];

/** “$5.43bn”, “$5.43 bn”, “5 mn”. */
function shortScale(behind: string): 'billion' | 'million' | null {
  const short = /^[ \u00a0]?(?:(bn|b)|(?:mn|m))(?![\p{L}])/iu.exec(behind);
  if (!short) return null;
  return short[1] === undefined ? 'million' : 'billion';
}

/** “Half of it” of 50 per cent, “full” of 100. */
function partsIn(text: string, { unit, language }: StatedOptions): number[] {
  if (language === null) return [];
  const whole = unit.dimension === '%' ? 100 : 1;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => partOfWord(word, language) ?? []).map((part) => part * whole);
}
