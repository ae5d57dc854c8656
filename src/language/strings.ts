/** Words of the interface, per language. Every language has them all: a word that is missing is a type error. */
import type { Strings } from './dictionary.ts';
import type { Language } from './language.ts';
import { english } from './strings-en.ts';
import { hindi } from './strings-hi.ts';

/** The words of a language. */
export function strings(language: Language): Strings {
  return dictionaries[language];
}

const dictionaries: Readonly<Record<Language, Strings>> = { en: english, hi: hindi };
