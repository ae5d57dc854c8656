/** Places of tree nodes. */
import type { Position } from 'unist';
import type { Place } from '../schema/diagnostic.ts';

/** The place a node stands at; the parser gives every node a position. */
export function placeOfNode(node: { position?: Position | undefined }, file: string): Place {
  const { position } = node;
  if (!position) return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    file,
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  };
}
