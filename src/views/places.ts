/** What is there in an edition: the addresses of its pages and files, as they are in the main edition. */
import { chartFiles } from '../charts/chart-files.ts';
import { pagesIn } from '../outputs/page-list.ts';
import { editionUrl, searchWordsUrl } from '../outputs/urls.ts';
import { listBooks } from './books/book.ts';
import type { Edition } from './edition.ts';
import { listEditionFiles } from './site-files.ts';

/** Whether an address without query and fragment, `/facts/`, is a page or a file of the edition. */
export function isIn(edition: Edition, address: string): boolean {
  return placesOf(edition).has(address);
}

/** Where a link in this edition leads: to the same place in it, or, where it has none, to the main edition. */
export function localiseAddress(address: string, edition: Edition): string {
  const place = address.replace(/[?#].*$/s, '');
  return isIn(edition, place) ? editionUrl(address, edition.language) : address;
}

const found = new WeakMap<Edition, ReadonlySet<string>>();

/** Addresses of its pages and files, as they are in the main edition. */
export function placesOf(edition: Edition): ReadonlySet<string> {
  const places = found.get(edition) ?? listPlaces(edition);
  found.set(edition, places);
  return places;
}

function listPlaces(edition: Edition): ReadonlySet<string> {
  const { newsroom, language } = edition;
  const charts = [...newsroom.charts.keys()].map(chartFiles);
  return new Set([
    ...pagesIn(language, newsroom).map(({ url }) => url),
    ...listEditionFiles(edition).map(({ url }) => url),
    ...charts.flatMap(({ embed, png, largePng }) => [embed, png, largePng]),
    ...listBooks(edition).map(({ url }) => url),
    // Written when the index is made.
    searchWordsUrl,
  ]);
}
