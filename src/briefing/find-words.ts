/** Finds where words of a text stand in the file: escapes and entities before them shift what the tree knows. */
import type { Text } from 'mdast';
import type { Place } from '../schema/diagnostic.ts';
import { createLineIndex } from '../schema/line-index.ts';
import type { MdxText } from './parse-mdx.ts';

/** Places of words within a text of the tree, asked for in the order in which they stand. */
export type FindWords = (words: string) => Place;

/** Makes, for a briefing, the function that makes a finder for one of its texts. */
export function createFinder({ file, text, linesAbove }: MdxText): (node: Pick<Text, 'position'>) => FindWords {
  const whole = '\n'.repeat(linesAbove) + text.replace(/\r\n?/g, '\n');
  const pointAt = createLineIndex(whole);
  // Words may run over the end of a line.
  const placeAt = (offset: number, length: number): Place => {
    const end = pointAt(offset + length);
    return { file, ...pointAt(offset), endLine: end.line, endColumn: end.column };
  };
  return (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    let from = start;
    return (words) => {
      const found = whole.slice(from, end).indexOf(words);
      const offset = found < 0 ? start : from + found;
      from = found < 0 ? from : offset + words.length;
      return placeAt(offset, found < 0 ? 1 : words.length);
    };
  };
}
