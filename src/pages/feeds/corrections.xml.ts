import type { APIRoute } from 'astro';
import { currentNewsroom } from '../../newsroom/current.ts';
import { renderCorrectionsFeed } from '../../outputs/corrections-feed.ts';

export const GET: APIRoute = async () =>
  new Response(renderCorrectionsFeed(await currentNewsroom()), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
