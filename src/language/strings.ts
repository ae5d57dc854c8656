/** Words of the interface, per language. English is complete; a language without a dictionary is shown the English one. */
import type { Strings } from './dictionary.ts';
import type { Language } from './language.ts';
import { english } from './strings-en.ts';

/** The words of a language. */
export function strings(language: Language): Strings {
  return dictionaries[language] ?? english;
}

const dictionaries: Readonly<Partial<Record<Language, Strings>>> = { en: english };
