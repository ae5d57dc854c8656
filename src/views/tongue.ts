/** How words in another language are marked, so that voices, hyphenation and direction fit them. */
import { directionOf } from '../language/scripts.ts';
import type { Edition } from './edition.ts';

/** Attributes of an element; nothing where its words are in the page’s own language. */
export interface Tongue {
  readonly lang?: string;
  readonly dir?: 'rtl';
}

export function tongueOf(language: string, edition: Edition): Tongue {
  if (language === edition.language) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir && { dir }) };
}
