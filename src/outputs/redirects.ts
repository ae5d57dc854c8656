/** Former addresses of briefings, and where they lead now. */
import type { Newsroom } from '../newsroom/model.ts';
import { briefingUrl } from './urls.ts';

export interface Redirect {
  /** Former slug of a briefing. */
  readonly slug: string;
  readonly from: string;
  readonly to: string;
  /** Headline of the briefing it leads to. */
  readonly headline: string;
}

/** One per alias, in order of address. Where editions differ in their aliases, each counts. */
export function listRedirects({ briefings, retractions }: Newsroom): Redirect[] {
  const found = new Map<string, Redirect>();
  for (const { slug, aliases, headline } of [...briefings, ...retractions]) {
    for (const alias of aliases) {
      const known = found.get(alias);
      found.set(alias, known ?? { slug: alias, from: briefingUrl(alias), to: briefingUrl(slug), headline });
    }
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The file `_redirects` that static hosts read: one line each, permanent. */
export function renderRedirects(newsroom: Newsroom): string {
  return listRedirects(newsroom)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
