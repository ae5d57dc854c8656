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
  const written = editionsOf(newsroom).get(page);
  const languages = newsroom.site.languages.filter((language) => !written || written.includes(language));
  const [main] = languages;
  if (main === undefined || languages.length < 2) return [];
  const all: Alternate[] = languages.map((language) => ({ language, url: editionUrl(page, language) }));
  return [...all, { language: 'x-default', url: editionUrl(page, main) }];
}

const known = new WeakMap<Newsroom, ReadonlyMap<string, readonly Language[]>>();

/** Languages of what was written page by page, by its address: asked for once a page, and gathered once. */
function editionsOf(newsroom: Newsroom): ReadonlyMap<string, readonly Language[]> {
  const written = [
    ...newsroom.briefings.map(({ slug, language }) => ({ page: briefingUrl(slug), language })),
    ...newsroom.pages.map(({ id, language }) => ({ page: pageUrl(id), language })),
  ];
  const gathered =
    known.get(newsroom) ??
    written.reduce(
      (editions, { page, language }) => editions.set(page, [...(editions.get(page) ?? []), language]),
      new Map<string, readonly Language[]>(),
    );
  known.set(newsroom, gathered);
  return gathered;
}
