/** The share cards, by names that change with what they say. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { createRenderer } from '../../cards/render-picture.ts';
import { currentNewsroom } from '../../newsroom/current.ts';
import { readSettings } from '../../newsroom/settings.ts';
import { cardName } from '../../outputs/urls.ts';
import { createEdition } from '../../views/edition.ts';
import { listPictures } from '../../views/share-card.ts';

export const getStaticPaths = (async () => {
  const pictures = listPictures(createEdition(await currentNewsroom(), 'en'));
  const render = createRenderer(readSettings());
  return [...pictures].map(([url, { card, shape }]) => ({
    params: { name: cardName(url) },
    props: { render: () => render(card, shape) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ render: () => Promise<Uint8Array<ArrayBuffer>> }> = async ({ props }) =>
  new Response(await props.render(), { headers: { 'content-type': 'image/png' } });
