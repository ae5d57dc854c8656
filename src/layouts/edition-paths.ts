/** Which pages a route makes: each in every edition, the main one at the root and the others under their language. */
import { currentNewsroom } from '../newsroom/current.ts';
import { listEditions, type Edition } from '../views/edition.ts';

/** One page in every edition. */
export async function editionPaths() {
  const editions = listEditions(await currentNewsroom());
  return editions.map((edition) => ({ params: { edition: edition.folder }, props: { edition } }));
}

/** A page for each thing of an edition; `name` is the part of the address that tells them apart, `[id]` in the name of the route. */
export async function thingPaths<Thing>(
  name: string,
  thingsIn: (edition: Edition) => Iterable<readonly [id: string, thing: Thing]>,
) {
  const editions = listEditions(await currentNewsroom());
  return editions.flatMap((edition) =>
    Array.from(thingsIn(edition), ([id, thing]) => ({
      params: { edition: edition.folder, [name]: id },
      props: { edition, thing },
    })),
  );
}
