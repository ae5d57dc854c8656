/** What stands at a former address: a pointer to the new one, or a notice that the briefing was taken back. */
import type { Language } from '../language/language.ts';
import type { Retraction } from '../newsroom/model.ts';
import { listRedirects, type Redirect } from '../outputs/redirects.ts';
import { absoluteUrl, briefingUrl, correctionsUrl, editionUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame } from './frame.ts';
import type { PlainView } from './plain.ts';

export interface MovedView {
  readonly language: Language;
  readonly title: string;
  readonly to: string;
  readonly address: string;
  readonly headline: string;
}

/** What a former address of an edition may be. */
export type Former =
  { readonly kind: 'moved'; readonly view: MovedView } | { readonly kind: 'retracted'; readonly view: PlainView };

/** Every former address by its slug. */
export function formerAddresses(edition: Edition): (readonly [slug: string, former: Former])[] {
  const { newsroom, language } = edition;
  const taken = newsroom.retractions.filter((retraction) => retraction.language === language);
  return [
    ...listRedirects(newsroom, language).map(
      (redirect) => [redirect.slug, { kind: 'moved', view: viewMoved(redirect, edition) }] as const,
    ),
    ...taken.map(
      (retraction) => [retraction.slug, { kind: 'retracted', view: viewRetraction(retraction, edition) }] as const,
    ),
  ];
}

function viewMoved({ to, headline }: Redirect, { newsroom, language, words }: Edition): MovedView {
  // Not left to the pass over finished pages, which does not look into what a refresh says.
  const place = editionUrl(to, language);
  return { language, title: words.former.moved, to: place, address: absoluteUrl(newsroom.site.url, place), headline };
}

function viewRetraction({ slug, headline, reason, date }: Retraction, edition: Edition): PlainView {
  const { words } = edition;
  const intro = `${words.former.retracted(edition.date(date))} ${reason}`;
  return {
    frame: createFrame(edition, { path: briefingUrl(slug), title: headline, description: intro, unlisted: true }),
    title: headline,
    intro,
    links: [{ href: correctionsUrl, text: words.sections.corrections }],
  };
}
