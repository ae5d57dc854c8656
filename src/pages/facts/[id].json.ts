import type { APIRoute, GetStaticPaths } from 'astro';
import { currentNewsroom } from '../../newsroom/current.ts';
import { factRecord } from '../../outputs/fact-record.ts';

export const getStaticPaths = (async () =>
  [...(await currentNewsroom()).facts.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const newsroom = await currentNewsroom();
  const fact = newsroom.facts.get(params.id ?? '');
  return fact ? Response.json(factRecord(fact, newsroom)) : new Response(null, { status: 404 });
};
