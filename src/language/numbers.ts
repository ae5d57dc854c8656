/** Numbers as readers see them: digits grouped the Indian way, small ones in words. */
import { numberFormatter } from './formatters.ts';
import type { Language } from './language.ts';

const locales: Record<Language, string> = { en: 'en-IN', hi: 'hi-IN' };

const smallNumbers: Record<Language, readonly string[]> = {
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
