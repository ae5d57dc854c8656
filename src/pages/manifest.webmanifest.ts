/** The web manifest: name, colours and icons for readers who keep the site on a home screen. */
import type { APIRoute } from 'astro';
import { currentNewsroom } from '../newsroom/current.ts';
import { createEdition } from '../views/edition.ts';
import { createManifest } from '../views/manifest.ts';

export const GET: APIRoute = async () => {
  const manifest = createManifest(createEdition(await currentNewsroom(), 'en'));
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
