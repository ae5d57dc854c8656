/** The record of verified quotes of a newsroom. */
import { createHash } from 'node:crypto';
import { normalizeText } from '../evidence/find-quote.ts';
import type { Quote } from '../evidence/source.ts';
import { verified, type Verified } from '../schema/verified.ts';
import type { ContentFile } from './read-folder.ts';

/** Path of the record below the content folder. */
export const verifiedPath = '.released/quotes.json';

/** The record; empty where there is none, or none that can be read: then every quote counts as unverified. */
export function readVerified(files: readonly ContentFile[]): Verified {
  const text = files.find((file) => file.path === verifiedPath)?.text;
  if (text === undefined) return {};
  const parsed = verified.safeParse(parseJson(text));
  return parsed.success ? parsed.data : {};
}

/** What stands in the record for a quote: a card that changes by a letter is unverified again. */
export function digestOfQuote(quote: Pick<Quote, 'text'>): string {
  return createHash('sha256').update(normalizeText(quote.text)).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
