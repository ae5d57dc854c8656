/** Leads the addresses in a text of an edition to that edition: in feeds, Markdown, JSON, drawings, structured data. */
import type { Edition } from './edition.ts';
import { localiseAddress } from './places.ts';

/** Letters of a path; a full stop only within it, as one may follow at the end of a sentence. */
const path = /\/(?:[\w@%~+/-]|\.(?=\w))*/.source;
const fullAddress = new RegExp(`https://[\\w.:-]+?(?=/)(${path})`, 'g');
const quotedPath = new RegExp(`(?<=")${path}(?=["?#])`, 'g');

/** Full addresses anywhere, and site-relative ones that are the whole of a quoted value. The main edition’s texts stay as they are. */
export function localiseText(text: string, edition: Edition): string {
  if (edition.folder === undefined) return text;
  const { url: origin } = edition.newsroom.site;
  return text
    .replace(fullAddress, (address, place: string, at: number) => {
      // Names of things, `https://example.org/#publisher`, are the same in every edition.
      const isName = place === '/' && text.startsWith('#', at + address.length);
      return address === `${origin}${place}` && !isName ? `${origin}${localiseAddress(place, edition)}` : address;
    })
    .replace(quotedPath, (place) => localiseAddress(place, edition));
}
