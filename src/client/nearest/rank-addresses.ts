/** Ranks addresses by how near they are to one that leads nowhere. */
import { distance } from 'fastest-levenshtein';

/** Farther than this share of its letters, an address is another one. */
const farthest = 0.5;

/** The nearest of `addresses`, best first, at most `most`. */
export function rankAddresses(wrong: string, addresses: readonly string[], most: number): string[] {
  const wanted = lastPart(wrong);
  if (wanted === '') return [];
  return addresses
    .map((address) => ({ address, away: awayOf(lastPart(address), wanted) }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ address }) => address);
}

/** `/briefings/Oil-After.html` is asked for as `oil-after`. */
function lastPart(address: string): string {
  const part = address.split('/').findLast((each) => each !== '') ?? '';
  return decoded(part)
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '')
    .replace(/[\s_]+/g, '-');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Share of letters to change; an address that has the wanted one as a part of several letters is near as well. */
function awayOf(has: string, wanted: string): number {
  const share = distance(has, wanted) / Math.max(has.length, wanted.length);
  const isPart = wanted.length >= 4 && (has.includes(wanted) || (has.length >= 4 && wanted.includes(has)));
  return isPart ? Math.min(share, 0.3) : share;
}
