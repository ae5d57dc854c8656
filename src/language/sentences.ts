/** Sentences made of texts that end in nothing: titles, names, parts of a description. */
import type { Language } from './language.ts';

const stops: Readonly<Record<Language, string>> = { en: '.', hi: '।' };

/** The text with the stop of its language at the end, unless it has an end already. */
export function asSentence(text: string, language: Language): string {
  return /[.!?।]$/.test(text) ? text : `${text}${stops[language]}`;
}
