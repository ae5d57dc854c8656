/** `security.txt`, RFC 9116: where to report a fault of the site. */
import type { Newsroom } from '../newsroom/model.ts';
import { absoluteUrl, securityUrl } from './urls.ts';

/** The RFC wants it looked at again within a year. */
const validDays = 360;

/** `null` for a newsroom without a contact: the file means nothing without one. */
export function renderSecurity({ site, builtAt }: Newsroom): string | null {
  if (site.contact === null) return null;
  const midnight = Date.parse(`${builtAt.slice(0, 10)}T00:00:00Z`);
  const expires = new Date(midnight + validDays * 24 * 60 * 60 * 1000).toISOString().replace('.000', '');
  return [
    `Contact: mailto:${site.contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${site.languages.join(', ')}`,
    `Canonical: ${absoluteUrl(site.url, securityUrl)}`,
    '',
  ].join('\n');
}
