/** The figure lint: a numeral in the prose that is bound to nothing is an error that names the nearest fact. */
import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { nearestFact } from '../evidence/nearest-fact.ts';
import { unboundFigures } from '../evidence/unbound-figures.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import type { MdxText } from './parse-mdx.ts';
import type { References } from './vocabulary/component.ts';

/** Components whose words are bound, quoted or exempt already. */
const bound = new Set(['Fact', 'Unbound', 'Quote']);

export function lintFigures(
  tree: Root,
  { source, references }: { source: MdxText; references: References },
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const text = '\n'.repeat(source.linesAbove) + source.text.replace(/\r\n?/g, '\n');
  visit(tree, (node: Nodes) => {
    if (
      (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
      node.name !== null &&
      bound.has(node.name)
    )
      return SKIP;
    if (node.type === 'text') diagnostics.push(...lintText(node, { file: source.file, text, references }));
    return undefined;
  });
  return diagnostics;
}

function lintText(
  node: Text,
  { file, text, references }: { file: string; text: string; references: References },
): Diagnostic[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  let from = start;
  return unboundFigures(node.value, references.designators).map((figure) => {
    // Escapes and entities shift offsets: look for the numeral in the source, from the last one on.
    const found = text.slice(from, end).indexOf(figure.text);
    const offset = found < 0 ? start : from + found;
    from = offset + figure.text.length;
    const guess = nearestFact(figure.text, references.facts.values());
    return {
      rule: 'unsourced-figure',
      severity: 'error',
      place: placeAt(text, { offset, length: figure.text.length, file }),
      message: `Unexpected figure \`${figure.text}\`, expected <Fact id="…" />: every figure comes from the ledger`,
      hint:
        guess === null
          ? 'add the fact to the ledger, or write <Unbound why="…"> around it'
          : `did you mean \`<Fact id="${guess}" />\`?`,
    };
  });
}

function placeAt(text: string, { offset, length, file }: { offset: number; length: number; file: string }): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { file, line, column, endLine: line, endColumn: column + length };
}
