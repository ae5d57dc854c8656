import type { APIRoute } from 'astro';
import { currentNewsroom } from '../newsroom/current.ts';
import { renderNewsSitemap } from '../outputs/news-sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(renderNewsSitemap(await currentNewsroom()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
