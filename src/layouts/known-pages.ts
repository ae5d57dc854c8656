/** Pages that a build has from before: a page is made of its view and the program, so one with the same of both is the same. */
import { defaultLanguage } from '../language/language.ts';
import { digestOf } from '../newsroom/compile-cache.ts';
import { createEdition, type Edition } from '../views/edition.ts';
import { placesOf } from '../views/places.ts';

export interface KnownPages {
  /** Notes a page of this build by its address and the digest of its view; true where it need not be made. */
  readonly claim: (url: string, view: string) => boolean;
}

declare global {
  // Set by the build, and read by the routes, which Astro bundles apart from it. Without it, as in the dev server, every page
  // is made when it is asked for.
  var knownPages: KnownPages | undefined;
}

/** Whether the page at `url` must be made; `createView` gives all that is shown on it. */
export function mustBeMade(url: string, createView: () => object, edition: Edition): boolean {
  const known = globalThis.knownPages;
  return !known?.claim(url, digestOfView(createView(), edition));
}

/** The words of the program in the edition’s language stand in many views, and change with the program only. */
function digestOfView(view: object, edition: Edition): string {
  const { words, language } = edition;
  const json = JSON.stringify(view, (_name, value: unknown) => {
    if (value === words) return language;
    if (value instanceof Map || value instanceof Set)
      throw new Error('Unexpected map or set in a view, expected what JSON can hold');
    return value;
  });
  return digestOf([json, placesDigest(edition)]);
}

const found = new WeakMap<Edition, string>();

/** Where the links of another edition lead depends on what is there, in it and in the main one. */
function placesDigest(edition: Edition): string {
  if (edition.folder === undefined) return '';
  const known = found.get(edition);
  const digest = known ?? digestOf([edition, mainEdition(edition)].flatMap((each) => [...placesOf(each)]));
  found.set(edition, digest);
  return digest;
}

function mainEdition({ newsroom }: Edition): Edition {
  return createEdition(newsroom, defaultLanguage);
}
