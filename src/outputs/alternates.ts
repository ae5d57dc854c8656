/** The same page in other languages. */
import type { Language } from '../language/language.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { briefingUrl, editionUrl, pageUrl } from './urls.ts';

export interface Alternate {
  /** `x-default` for readers of any other language. */
  readonly language: Language | 'x-default';
  /** Site-relative. */
  readonly url: string;
}

/**
 * Every language a page is there in, itself included, and then the one for all others; none where it is there in one only.
 * `page` is its address in the main edition. A briefing or a page of the newsroom’s own is there in the languages it was
 * written in, any other page in those of the site.
 */
export function alternatesOf(page: string, newsroom: Newsroom): Alternate[] {
  const { briefings, pages, site } = newsroom;
  const written = [
    ...briefings.filter(({ slug }) => briefingUrl(slug) === page),
    ...pages.filter(({ id }) => pageUrl(id) === page),
  ].map(({ language }) => language);
  const languages = site.languages.filter((language) => written.length === 0 || written.includes(language));
  const [main] = languages;
  if (main === undefined || languages.length < 2) return [];
  const all: Alternate[] = languages.map((language) => ({ language, url: editionUrl(page, language) }));
  return [...all, { language: 'x-default', url: editionUrl(page, main) }];
}
