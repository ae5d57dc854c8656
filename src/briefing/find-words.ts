/** Finds where words of a text stand in the file: escapes and entities before them shift what the tree knows. */
import type { Text } from 'mdast';
import type { Place } from '../schema/diagnostic.ts';
import type { MdxText } from './parse-mdx.ts';

/** Places of words within a text of the tree, asked for in the order in which they stand. */
export type FindWords = (words: string) => Place;

/** Makes, for a briefing, the function that makes a finder for one of its texts. */
export function createFinder({ file, text, linesAbove }: MdxText): (node: Text) => FindWords {
  const whole = '\n'.repeat(linesAbove) + text.replace(/\r\n?/g, '\n');
  return (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    let from = start;
    return (words) => {
      const found = whole.slice(from, end).indexOf(words);
      const offset = found < 0 ? start : from + found;
      from = found < 0 ? from : offset + words.length;
      return placeAt(whole, { file, offset, length: found < 0 ? 1 : words.length });
    };
  };
}

/** Words may run over the end of a line. */
function placeAt(text: string, { file, offset, length }: { file: string; offset: number; length: number }): Place {
  const start = pointAt(text, offset);
  const end = pointAt(text, offset + length);
  return { file, ...start, endLine: end.line, endColumn: end.column };
}

function pointAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
