/** Every address that a newsroom’s site answers: pages, former addresses, notices in the place of briefings, and files. */
import type { AnyFile } from '../integrations/site-files.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { listPages } from '../outputs/page-list.ts';
import { listRedirects } from '../outputs/redirects.ts';
import { briefingUrl, editionUrl } from '../outputs/urls.ts';

export type ListFiles = (loaded: LoadedNewsroom) => readonly AnyFile[];

/** Makes the function that tells whether an address is there; the list is made once per state of the newsroom. */
export function createAddressBook(listFiles: ListFiles): (loaded: LoadedNewsroom) => (url: string) => boolean {
  const books = new WeakMap<LoadedNewsroom, ReadonlySet<string>>();
  return (loaded) => {
    const book = books.get(loaded) ?? listAddresses(loaded, listFiles);
    books.set(loaded, book);
    return (url) => book.has(url);
  };
}

function listAddresses(loaded: LoadedNewsroom, listFiles: ListFiles): Set<string> {
  const { newsroom } = loaded;
  if (!newsroom) return new Set();
  return new Set([
    ...listPages(newsroom).map(({ url }) => url),
    ...newsroom.site.languages.flatMap((language) => [
      ...listRedirects(newsroom, language).map(({ from }) => editionUrl(from, language)),
      ...[...newsroom.charts.keys()].map((id) => editionUrl(`/charts/${id}/embed/`, language)),
    ]),
    ...newsroom.retractions.map(({ slug, language }) => editionUrl(briefingUrl(slug), language)),
    ...listFiles(loaded).map(({ url }) => url),
  ]);
}
