/** The same page in other languages. */
import type { Language } from '../language/language.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { briefingUrl, builtLanguages, editionUrl } from './urls.ts';

export interface Alternate {
  readonly language: Language;
  /** Site-relative. */
  readonly url: string;
}

/**
 * Every language a page is there in, itself included; none where it is there in one only.
 * A briefing is there in the languages it was written in, any other page in those of the site.
 */
export function alternatesOf(
  page: string,
  newsroom: Newsroom,
  built: readonly Language[] = builtLanguages,
): Alternate[] {
  const offered = editionsOf(newsroom).get(page) ?? newsroom.site.languages;
  const languages = built.filter((language) => offered.includes(language));
  return languages.length < 2 ? [] : languages.map((language) => ({ language, url: editionUrl(page, language) }));
}

const known = new WeakMap<Newsroom, ReadonlyMap<string, readonly Language[]>>();

/** Languages of each briefing, by its address: asked for once a page, and gathered once. */
function editionsOf(newsroom: Newsroom): ReadonlyMap<string, readonly Language[]> {
  const gathered =
    known.get(newsroom) ??
    newsroom.briefings.reduce((editions, { slug, language }) => {
      const page = briefingUrl(slug);
      return editions.set(page, [...(editions.get(page) ?? []), language]);
    }, new Map<string, readonly Language[]>());
  known.set(newsroom, gathered);
  return gathered;
}
