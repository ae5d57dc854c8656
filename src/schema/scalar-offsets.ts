/** Where each character of a YAML text stands in the source: through quotation marks, escapes and folded lines. */
import type { Scalar } from 'yaml';

/** A part of a text, by UTF-16 units from its start; `end` is one past the last. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** A character of the text and the stretch of source that says it: `\u00e9` says one with six. */
interface Letter {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch of `source` that says `part` of the text of `scalar`; `null` where the text can’t be followed through it.
 * Folding makes and drops only white space, so the letters between are counted on both sides.
 */
export function locatePart(source: string, scalar: Scalar, part: TextPart): TextPart | null {
  if (typeof scalar.value !== 'string' || !scalar.range) return null;
  const letters = lettersOf(source.slice(0, scalar.range[1]), scalar, scalar.range[0]);
  const text = scalar.value;
  if (letters.map((letter) => letter.text).join('') !== blackOf(text)) return null;
  const first = letters[blackOf(text.slice(0, part.start)).length];
  const last = letters[blackOf(text.slice(0, part.end)).length - 1];
  return first && last && first.start <= last.start ? { start: first.start, end: last.end } : null;
}

/** What of a text is no white space; one entry of `lettersOf` for each unit of it. */
function blackOf(text: string): string {
  return text.replace(/\s+/gu, '');
}

function lettersOf(source: string, { type }: Scalar, start: number): Letter[] {
  switch (type) {
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      // The first line holds the sign of the block and perhaps a comment.
      return read(source, { start: source.indexOf('\n', start), pattern: /\S/g, decode: (text) => text });
    case 'QUOTE_SINGLE':
      return read(source, { start: start + 1, end: -1, pattern: /''|\S/g, decode: (text) => text.charAt(0) });
    case 'QUOTE_DOUBLE':
      return read(source, { start: start + 1, end: -1, pattern: escapes, decode: decodeEscape });
    case 'PLAIN':
    case undefined:
      return read(source, { start, pattern: /\S/g, decode: (text) => text });
  }
}

const escapes = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])|\S/g;

/** Escapes that say white space say no letter: their names are left out here. */
const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  N: '\x85',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

function decodeEscape(text: string): string {
  if (!text.startsWith('\\')) return text;
  const code = /^\\[xuU](.+)$/.exec(text)?.[1];
  return code === undefined ? (named[text.charAt(1)] ?? '') : String.fromCodePoint(parseInt(code, 16));
}

function read(
  source: string,
  given: { start: number; end?: number; pattern: RegExp; decode: (text: string) => string },
): Letter[] {
  const inner = source.slice(given.start, given.end);
  return [...inner.matchAll(given.pattern)].flatMap((match) => {
    const start = given.start + match.index;
    const place = { start, end: start + match[0].length };
    return blackOf(given.decode(match[0]))
      .split('')
      .map((text) => ({ text, ...place }));
  });
}
