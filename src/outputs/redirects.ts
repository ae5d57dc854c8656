/** Former addresses of briefings, and where they lead now. */
import { defaultLanguage, type Language } from '../language/language.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { briefingUrl, editionUrl } from './urls.ts';

export interface Redirect {
  /** Former slug of a briefing. */
  readonly slug: string;
  readonly from: string;
  readonly to: string;
  /** Headline of the briefing it leads to. */
  readonly headline: string;
}

/** One per alias of an edition’s briefings, in order of address; addresses are those of the main edition. */
export function listRedirects(newsroom: Newsroom, language: Language = defaultLanguage): Redirect[] {
  const briefings = [...newsroom.briefings, ...newsroom.retractions].filter((one) => one.language === language);
  const found = new Map<string, Redirect>();
  for (const { slug, aliases, headline } of briefings) {
    for (const alias of aliases) {
      const known = found.get(alias);
      found.set(alias, known ?? { slug: alias, from: briefingUrl(alias), to: briefingUrl(slug), headline });
    }
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The file `_redirects` that static hosts read: one line each, permanent. */
export function renderRedirects(newsroom: Newsroom): string {
  return newsroom.site.languages
    .flatMap((language) =>
      listRedirects(newsroom, language).map(({ from, to }) => [from, to].map((url) => editionUrl(url, language))),
    )
    .map((addresses) => `${addresses.join(' ')} 301\n`)
    .join('');
}
