/** Which web addresses may stand in content: https, a host with a name, nothing hidden in them. */
import { z } from 'zod';
import { mixedWords } from '../language/scripts.ts';

const trackers = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid)$/i;
const shorteners = new Set(['bit.ly', 't.co', 'goo.gl', 'tinyurl.com', 'ow.ly', 'is.gd', 'buff.ly']);

/** Says what is wrong with an address, or `null` if a reader can be sent there. `http:` passes only where `allowHttp`. */
export function faultOfUrl(address: string, { allowHttp = false } = {}): string | null {
  if (!URL.canParse(address)) return 'Unexpected text, expected a full web address such as https://example.org/page';
  const url = new URL(address);
  if (url.protocol === 'http:' && !allowHttp)
    return 'Unexpected http address, expected https, or an `archiveUrl` beside it';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return `Unexpected address with \`${url.protocol}\`, expected https`;
  }
  if (url.username || url.password) return 'Unexpected user name or password in the address, expected none';
  if (/^[\d.]+$|^\[/.test(url.hostname)) return 'Unexpected numeric address, expected a host name';
  const written = hostIn(address);
  if (isDeceptive(written))
    return `Unexpected host \`${written}\`, which is \`${url.hostname}\`, expected letters of one script`;
  if (shorteners.has(url.hostname))
    return `Unexpected link shortener \`${url.hostname}\`, expected the page’s own address`;
  const tracker = [...url.searchParams.keys()].find((name) => trackers.test(name));
  if (tracker) return `Unexpected tracking parameter \`${tracker}\`, expected the address without it`;
  return null;
}

/** The host as the author wrote it; the parsed address has it in ASCII only. */
function hostIn(address: string): string {
  return /^[a-z]+:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? '';
}

/** Whether letters could be taken for others: two scripts in one part, or letters under an ending that are not of its script. */
function isDeceptive(host: string): boolean {
  const isLatinEnding = /\.[a-z]+$/i.test(host);
  return mixedWords(host).length > 0 || (isLatinEnding && /[^\p{Script=Latin}\p{Script=Common}]/u.test(host));
}

/** An https address of a page. */
export const webAddress = z.string().superRefine((address, context) => {
  const fault = faultOfUrl(address);
  if (fault) context.addIssue({ code: 'custom', message: fault, params: { rule: 'unsafe-url' } });
});
