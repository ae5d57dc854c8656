import type { APIRoute } from 'astro';
import { currentNewsroom } from '../../newsroom/current.ts';
import { renderRss } from '../../outputs/rss.ts';

export const GET: APIRoute = async () =>
  new Response(renderRss(await currentNewsroom()), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
