import type { APIRoute } from 'astro';
import { currentNewsroom } from '../newsroom/current.ts';
import { renderOpenSearch } from '../outputs/open-search.ts';

export const GET: APIRoute = async () =>
  new Response(renderOpenSearch((await currentNewsroom()).site), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
