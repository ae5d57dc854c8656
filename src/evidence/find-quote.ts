/** Looks for a quote in the full text of its source: letter for letter, but for white space and Unicode form. */

/** `changed`: there, but with other letters, marks or case; `excerpt` has the text’s own words. */
export type QuoteFinding =
  { readonly kind: 'found' } | { readonly kind: 'changed'; readonly excerpt: string } | { readonly kind: 'missing' };

export function findQuote(quote: string, text: string): QuoteFinding {
  const whole = normalizeText(text);
  const wanted = normalizeText(quote);
  if (whole.includes(wanted)) return { kind: 'found' };
  const words = plainWords(whole);
  const wantedWords = plainWords(wanted).map((word) => word.plain);
  const at = words.findIndex((_, index) => startsWith(words, index, wantedWords));
  const [first, last] = [words[at], words[at + wantedWords.length - 1]];
  return first && last ? { kind: 'changed', excerpt: whole.slice(first.start, last.end) } : { kind: 'missing' };
}

/** Unicode NFC, every run of white space one space. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Words without case, marks and punctuation: what stays the same when a text was retyped. */
function plainWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    plain: match[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function startsWith(words: readonly Word[], index: number, wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word, offset) => words[index + offset]?.plain === word);
}
