/** Which pages a route makes: each in every edition, the main one at the root and the others under their language. */
import { currentNewsroom } from '../newsroom/current.ts';
import { listEditions, type Edition } from '../views/edition.ts';
import { mustBeMade } from './known-pages.ts';

/** One page in every edition; `view` is all that it is made of, left out where that is more. */
export async function editionPaths({ routePattern }: Route, view?: (edition: Edition) => object) {
  const editions = listEditions(await currentNewsroom());
  return editions
    .map((edition) => ({ params: { edition: edition.folder }, props: { edition } }))
    .filter(
      ({ params, props: { edition } }) =>
        !view || mustBeMade(addressOf(routePattern, params), () => view(edition), edition),
    );
}

/** A page for each thing of an edition, and what it shows; `name` is the part of the address that tells them apart, `[id]` in the name of the route. */
export async function thingPaths<Thing>({ routePattern }: Route, { name, things, view }: Pages<Thing>) {
  const editions = listEditions(await currentNewsroom());
  return editions
    .flatMap((edition) =>
      Array.from(things(edition), ([id, thing]) => ({
        params: { edition: edition.folder, [name]: id },
        props: { edition, thing },
      })),
    )
    .filter(
      ({ params, props: { edition, thing } }) =>
        !view || mustBeMade(addressOf(routePattern, params), () => view(thing, edition), edition),
    );
}

/** What Astro tells a route of itself: `/[...edition]/facts/[id]`. */
interface Route {
  readonly routePattern: string;
}

interface Pages<Thing> {
  readonly name: string;
  readonly things: (edition: Edition) => Iterable<readonly [id: string, thing: Thing]>;
  /** All that a page is made of; left out where that is more than a view. */
  readonly view?: (thing: Thing, edition: Edition) => object;
}

function addressOf(pattern: string, params: Readonly<Record<string, string | undefined>>): string {
  const parts = pattern.split('/').map((part) => {
    const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(part)?.[1];
    return name === undefined ? part : params[name];
  });
  const path = parts.filter((part) => part !== undefined && part !== '').join('/');
  return path === '' ? '/' : `/${path}/`;
}
