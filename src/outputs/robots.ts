/** `robots.txt`: everything may be read; the sitemaps are named. */
import { absoluteUrl } from './urls.ts';

export function renderRobots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(origin, '/sitemap.xml')}\nSitemap: ${absoluteUrl(origin, '/news-sitemap.xml')}\n`;
}
