/** Whether words that stand for a figure say it: “Three” of 3, “five-fold” of 5.24, “almost half” of 48.6 per cent. */
import type { Language } from '../language/language.ts';
import { numberOfWord, partOfWord } from '../language/numbers.ts';
import { isRounding } from './check-fact.ts';
import type { Figure, Quantity } from './fact.ts';
import { inLatinDigits } from './unbound-figures.ts';

/** “Half” is said of what is within so much of it. */
const tolerance = 0.05;

/** The words may round, and say more besides. */
export function saysValue(text: string, { figure, unit }: Quantity, language: Language): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const numerals = inLatinDigits(text).match(/\d+(?:,\d+)*(?:\.\d+)?/g) ?? [];
  const said = [
    ...numerals.map((numeral) => Number(numeral.replaceAll(',', ''))),
    ...words.flatMap((word) => numberOfWord(word, language) ?? []),
  ];
  const whole = unit.dimension === '%' ? 100 : 1;
  const parts = words.flatMap((word) => partOfWord(word, language) ?? []).map((part) => part * whole);
  return boundsOf(figure).every(
    (bound) =>
      said.some((number) => number === bound || isRounding(number, bound)) ||
      parts.some((part) => Math.abs(part - bound) <= bound * tolerance),
  );
}

function boundsOf(figure: Figure): number[] {
  return (typeof figure === 'number' ? [figure] : [figure.low, figure.high]).map(Math.abs);
}
