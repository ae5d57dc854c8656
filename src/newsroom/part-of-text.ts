/** A text with stretches taken out, which still knows where each of its characters stood. */
import type { TextPart } from '../schema/scalar-offsets.ts';

export interface PartOfText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it stood in the whole. */
  readonly origins: readonly number[];
}

export function wholeText(text: string): PartOfText {
  return { text, origins: Array.from({ length: text.length }, (_, index) => index) };
}

/** Of every match, keeps its first group, or a space where it has none. `pattern` has the flags `d` and `g`. */
export function keepGroup({ text, origins }: PartOfText, pattern: RegExp): PartOfText {
  const pieces: PartOfText[] = [];
  const piece = (start: number, end?: number): PartOfText => ({
    text: text.slice(start, end),
    origins: origins.slice(start, end),
  });
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const group = match.indices?.[1];
    const kept = group ? piece(...group) : { text: ' ', origins: origins.slice(match.index, match.index + 1) };
    pieces.push(piece(from, match.index), kept);
    from = match.index + match[0].length;
  }
  pieces.push(piece(from));
  return { text: pieces.map((part) => part.text).join(''), origins: pieces.flatMap((part) => part.origins) };
}

/** Where a stretch of the part stood in the whole. */
export function within({ origins }: PartOfText, { start, end }: TextPart): TextPart {
  const from = origins[start] ?? 0;
  return { start: from, end: (origins[end - 1] ?? from) + 1 };
}
