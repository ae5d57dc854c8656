/** Numbers as readers see them: digits grouped the Indian way, small ones in words. */
import { numberFormatter } from './formatters.ts';
import type { Language } from './language.ts';

const locales: Record<Language, string> = { en: 'en-IN', hi: 'hi-IN' };

/** From zero to twelve, which style guides want in words. */
export const smallNumbers: Record<Language, readonly string[]> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  hi: ['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह', 'सात', 'आठ', 'नौ', 'दस', 'ग्यारह', 'बारह'],
};

/** Digits with grouping, minus as U+2212. `decimals: null` prints as many as the number has, up to six. */
export function formatNumber(value: number, options: { language: Language; decimals: number | null }): string {
  const digits = numberFormatter(locales[options.language], {
    minimumFractionDigits: options.decimals ?? 0,
    maximumFractionDigits: options.decimals ?? 6,
    numberingSystem: 'latn',
    // What rounds to zero has no sign.
    signDisplay: 'negative',
  });
  return digits.format(value).replace('-', '−');
}

/** “five” for whole numbers from zero to twelve, `null` for any other. */
export function numberInWords(value: number, language: Language): string | null {
  return smallNumbers[language][value] ?? null;
}

/** Words for parts and multiples of a thing, in lower case. */
const parts: Record<Language, Readonly<Record<string, number>>> = {
  en: {
    full: 1,
    half: 1 / 2,
    third: 1 / 3,
    thirds: 2 / 3,
    quarter: 1 / 4,
    quarters: 3 / 4,
    twice: 2,
    double: 2,
    doubled: 2,
    tripled: 3,
  },
  hi: { आधा: 1 / 2, आधे: 1 / 2, आधी: 1 / 2, तिहाई: 1 / 3, चौथाई: 1 / 4, दोगुना: 2, दोगुनी: 2, तिगुना: 3, तिगुनी: 3 },
};

/** “five” is 5, “fivefold” too; `null` for a word that names no number from zero to twelve. */
export function numberOfWord(word: string, language: Language): number | null {
  const index = smallNumbers[language].indexOf(word.replace(/fold$/, ''));
  return index < 0 ? null : index;
}

/** “half” is 0.5, “twice” 2; `null` for a word that names no part or multiple. */
export function partOfWord(word: string, language: Language): number | null {
  return Object.hasOwn(parts[language], word) ? (parts[language][word] ?? null) : null;
}
