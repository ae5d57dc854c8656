import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { currentNewsroom } from '../newsroom/current.ts';
import { listPages } from '../outputs/page-list.ts';
import { renderSitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () => {
  const newsroom = await currentNewsroom();
  const own = await getCollection('pages');
  const pages = listPages(
    newsroom,
    own.map((page) => page.id),
  );
  return new Response(renderSitemap(newsroom.site.url, pages), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
