/** Hands every page of the dev server to the desk, which adds its panel. */
import type { MiddlewareHandler } from 'astro';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const add = globalThis.addPanelInDev;
  if (!add || !response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(add(url.pathname, await response.text()), { status: response.status, headers: response.headers });
};
