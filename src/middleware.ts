/** Pages of editions beside the main one pass here on their way out, in the build as in the dev server. */
import { defineMiddleware } from 'astro:middleware';
import { currentNewsroom } from './newsroom/current.ts';
import { listEditions } from './views/edition.ts';
import { localisePage } from './views/localise-page.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const editions = listEditions(await currentNewsroom());
  const edition = editions.find(({ folder }) => folder !== undefined && url.pathname.startsWith(`/${folder}/`));
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return edition && isPage ? new Response(localisePage(await response.text(), edition), response) : response;
});
