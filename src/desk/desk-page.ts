/** A page as the desk looks at it: what readers get, and the part of the newsroom it was made from. */
import { isLanguage, languages } from '../language/language.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Briefing } from '../newsroom/model.ts';
import { briefingUrl, chartUrl, editionUrl, factUrl, pageUrl, sourceUrl, termUrl, themeUrl } from '../outputs/urls.ts';
import { startOf, type Diagnostic, type Place } from '../schema/diagnostic.ts';
import { createEdition, type Edition } from '../views/edition.ts';
import { editorAddress } from './editor-address.ts';
import { faultsOf } from './faults-of.ts';
import { readHtml, type ReadHtml } from './read-html.ts';

export interface DeskPage {
  /** Site-relative: `/briefings/oil/`. */
  readonly url: string;
  readonly html: ReadHtml;
  readonly loaded: LoadedNewsroom;
  readonly edition: Edition;
  /** The briefing it shows; `null` for any other page. */
  readonly briefing: Briefing | null;
  /** Where what it shows is written; `null` for a page that no single file makes. */
  readonly written: { readonly place: string; readonly href: string } | null;
  /** What the check says of the file it is written in. */
  readonly faults: readonly Diagnostic[];
  /** Whether the site answers an address: with a page, a file, or the way to another. */
  readonly isThere: (url: string) => boolean;
}

export interface SeenPage {
  readonly url: string;
  /** As the server sends it. */
  readonly html: string;
  readonly isThere: (url: string) => boolean;
}

/** `null` where the newsroom has no state that could be shown. */
export function createDeskPage({ url, html, isThere }: SeenPage, loaded: LoadedNewsroom): DeskPage | null {
  const { newsroom } = loaded;
  if (!newsroom) return null;
  const read = readHtml(html);
  const edition = createEdition(newsroom, isLanguage(read.language) ? read.language : 'en');
  const place = placesOf(loaded).get(url);
  return {
    url,
    html: read,
    loaded,
    edition,
    briefing: edition.briefings.find(({ slug, language }) => editionUrl(briefingUrl(slug), language) === url) ?? null,
    written: place ? { place: `${place.file}:${place.line}`, href: editorAddress(place) } : null,
    faults: faultsOf(loaded).filter((fault) => fault.place.file === place?.file),
    isThere,
  };
}

const places = new WeakMap<LoadedNewsroom, ReadonlyMap<string, Place>>();

/** Where each page is written, by its address. */
function placesOf(loaded: LoadedNewsroom): ReadonlyMap<string, Place> {
  const known = places.get(loaded) ?? findPlaces(loaded);
  places.set(loaded, known);
  return known;
}

function findPlaces({ authored }: LoadedNewsroom): Map<string, Place> {
  const cards = [
    [authored.themes, themeUrl],
    [authored.charts, chartUrl],
    [authored.facts, factUrl],
    [authored.sources, sourceUrl],
    [authored.terms, termUrl],
  ] as const;
  return new Map([
    // A card says the same in every edition.
    ...languages.flatMap((language) =>
      cards.flatMap(([map, urlOf]) =>
        [...map].map(([id, card]) => [editionUrl(urlOf(id), language), card.placeOf([])] as const),
      ),
    ),
    ...authored.pages.map(({ id, frontMatter }) => [pageUrl(id), startOf(frontMatter.file)] as const),
    ...authored.briefings.map(
      ({ slug, language, frontMatter }) =>
        [editionUrl(briefingUrl(slug), language), startOf(frontMatter.file)] as const,
    ),
  ]);
}
