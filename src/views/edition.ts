/** An edition: the newsroom in one language, with what every page of it needs at hand. */
import { createSpeak } from '../evidence/speak.ts';
import type { Strings } from '../language/dictionary.ts';
import { formatDate } from '../language/dates.ts';
import { defaultLanguage, type Language, type LocalText } from '../language/language.ts';
import { strings } from '../language/strings.ts';
import type { Briefing, Newsroom } from '../newsroom/model.ts';
import { findUses, type Uses } from './uses.ts';

export interface Edition {
  readonly newsroom: Newsroom;
  readonly language: Language;
  /** Under which its pages stand; `undefined` for the main edition, which stands at the root. */
  readonly folder: string | undefined;
  readonly words: Strings;
  /** A text in the edition’s language, figures filled in. */
  readonly speak: (text: LocalText) => string;
  /** A date, month, year or moment as readers see it. */
  readonly date: (date: string) => string;
  /** Those written in the edition’s language, newest first. */
  readonly briefings: readonly Briefing[];
  /** What lists show: these, and those that are there in the main edition only; newest first. */
  readonly listed: readonly Briefing[];
  readonly uses: Uses;
}

const made = new WeakMap<Newsroom, Map<Language, Edition>>();

/** The edition of a newsroom; made once, since every page asks for it. */
export function createEdition(newsroom: Newsroom, language: Language): Edition {
  const editions = made.get(newsroom) ?? new Map<Language, Edition>();
  made.set(newsroom, editions);
  const edition = editions.get(language) ?? newEdition(newsroom, language);
  editions.set(language, edition);
  return edition;
}

/** Every edition of a newsroom, the main one first. */
export function listEditions(newsroom: Newsroom): Edition[] {
  return newsroom.site.languages.map((language) => createEdition(newsroom, language));
}

function newEdition(newsroom: Newsroom, language: Language): Edition {
  const briefings = newsroom.briefings.filter((briefing) => briefing.language === language);
  const own = new Set(briefings.map(({ slug }) => slug));
  const listed = newsroom.briefings.filter(
    (briefing) => briefing.language === language || (briefing.language === defaultLanguage && !own.has(briefing.slug)),
  );
  return {
    newsroom,
    language,
    folder: language === defaultLanguage ? undefined : language,
    words: strings(language),
    speak: createSpeak(newsroom.facts, language),
    date: (date) => formatDate(date, { language, timeZone: newsroom.site.timeZone }),
    briefings,
    listed,
    uses: findUses(newsroom, listed),
  };
}
