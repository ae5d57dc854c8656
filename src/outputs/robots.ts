/** `robots.txt`: everything may be read; the sitemaps are named. */
import { absoluteUrl, newsSitemapUrl, sitemapUrl } from './urls.ts';

export function renderRobots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(origin, sitemapUrl)}\nSitemap: ${absoluteUrl(origin, newsSitemapUrl)}\n`;
}
