import type { APIRoute } from 'astro';
import { currentNewsroom } from '../newsroom/current.ts';
import { renderLlms } from '../outputs/llms.ts';

export const GET: APIRoute = async () =>
  new Response(renderLlms(await currentNewsroom()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
