/** The languages an edition can be written in, and texts that carry them. */

/** BCP 47 tags of the languages the program can speak; the first is the one every text must have. */
export const languages = ['en', 'hi'] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'en';

/** A text in one or more languages; English is always there. */
export interface LocalText {
  readonly en: string;
  readonly hi?: string | undefined;
}

/** The text in `language`, or in the default language where it has not been translated. */
export function say(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}

/** What each language calls itself, for links to other editions. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', hi: 'हिन्दी' };

export function isLanguage(tag: string): tag is Language {
  return languages.some((language) => language === tag);
}
