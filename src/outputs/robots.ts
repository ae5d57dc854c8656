/** `robots.txt`: everything may be read; the sitemap is named. */
import { absoluteUrl } from './urls.ts';

export function renderRobots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(origin, '/sitemap.xml')}\n`;
}
