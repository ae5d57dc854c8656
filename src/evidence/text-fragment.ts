/** Links that open a source at the quoted words. */
import type { Quote, Source } from './source.ts';

/** Longest phrase put into an address whole; a longer one is given by its first and last words. */
const wholePhraseWords = 8;

/** The source’s address with a text fragment (`#:~:text=`) for the quote; `null` where the source has no address. */
export function textFragmentUrl(source: Source, quote: Quote | null): string | null {
  if (source.url === null) return null;
  if (quote === null) return source.url;
  const words = quote.text.split(/\s+/);
  const parts =
    words.length <= wholePhraseWords ? [quote.text] : [words.slice(0, 4).join(' '), words.slice(-4).join(' ')];
  return `${source.url.split('#')[0]}#:~:text=${parts.map(encodeFragment).join(',')}`;
}

/** Percent-encodes what the fragment grammar gives a meaning of its own: `-`, `,` and `&`. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
