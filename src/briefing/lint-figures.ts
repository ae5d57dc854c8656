/** The figure lint: a numeral in the prose that is bound to nothing is an error that names the nearest fact. */
import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { nearestFact } from '../evidence/nearest-fact.ts';
import { unboundFigures } from '../evidence/unbound-figures.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { createFinder, type FindWords } from './find-words.ts';
import type { MdxText } from './parse-mdx.ts';
import type { References } from './vocabulary/component.ts';

/** Components whose words are bound, quoted or exempt already. */
const bound = new Set(['Fact', 'Unbound', 'Quote']);

export function lintFigures(
  tree: Root,
  { source, references }: { source: MdxText; references: References },
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const finderFor = createFinder(source);
  visit(tree, (node: Nodes) => {
    if (
      (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
      node.name !== null &&
      bound.has(node.name)
    )
      return SKIP;
    if (node.type === 'text') diagnostics.push(...lintText(node, finderFor(node), references));
    return undefined;
  });
  return diagnostics;
}

function lintText(node: Text, find: FindWords, references: References): Diagnostic[] {
  return unboundFigures(node.value, references.designators).map((figure) => {
    const guess = nearestFact(figure.text, references.facts.values());
    return {
      rule: 'unsourced-figure',
      severity: 'error',
      place: find(figure.text),
      message: `Unexpected figure \`${figure.text}\`, expected <Fact id="…" />: every figure comes from the ledger`,
      hint:
        guess === null
          ? 'add the fact to the ledger, or write <Unbound why="…"> around it'
          : `did you mean \`<Fact id="${guess}" />\`?`,
    };
  });
}
