import type { APIRoute, GetStaticPaths } from 'astro';
import { currentNewsroom } from '../../../newsroom/current.ts';
import { createEdition } from '../../../views/edition.ts';
import { viewEvidenceCards } from '../../../views/evidence-cards.ts';

export const getStaticPaths = (async () =>
  createEdition(await currentNewsroom(), 'en').briefings.map(({ slug }) => ({
    params: { slug },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const edition = createEdition(await currentNewsroom(), 'en');
  const briefing = edition.briefings.find(({ slug }) => slug === params.slug);
  return briefing ? Response.json(viewEvidenceCards(briefing, edition)) : new Response(null, { status: 404 });
};
