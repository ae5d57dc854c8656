/** From `site.yaml` to the site, its theme order checked. */
import type { Authored } from '../schema/authored.ts';
import type { AuthoredSite } from '../schema/site.ts';
import { unknownId } from '../schema/unknown-id.ts';
import type { Site } from './model.ts';
import { resolveFactList, type Found } from './resolve-cards.ts';

export function resolveSite(authored: Authored<AuthoredSite>, found: Found): Site {
  const { value: card, placeOf } = authored;
  card.themes.forEach((id, index) => {
    if (!found.themes.has(id))
      found.report(unknownId('theme', id, { place: placeOf(['themes', index]), known: found.themes.keys() }));
  });
  return {
    title: card.title,
    shortTitle: card.shortTitle ?? card.title,
    tagline: card.tagline,
    description: card.description,
    url: new URL(card.url).origin,
    languages: card.languages,
    timeZone: card.timeZone,
    publisher: card.publisher,
    contact: card.contact ?? null,
    hub: card.hub ?? null,
    licence: card.licence,
    keyFacts: resolveFactList(authored, { ids: card.keyFacts, field: 'keyFacts', found }),
  };
}
