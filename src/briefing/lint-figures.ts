/** The figure lint: a numeral in the prose that is bound to nothing is an error that names the nearest fact. */
import type { Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { nearestFact } from '../evidence/nearest-fact.ts';
import { unboundFigures } from '../evidence/unbound-figures.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { createFinder, type FindWords } from './find-words.ts';
import type { MdxText } from './parse-mdx.ts';
import type { References } from './vocabulary/component.ts';

/** Components whose words are quoted or exempt. Words inside `<Fact>` are neither: its own figure is printed from its value. */
const exempt = new Set(['Unbound', 'Quote']);

/** Attributes that readers see as our words. */
const spoken: Readonly<Record<string, string | undefined>> = { Aside: 'title' };

export function lintFigures(
  tree: Root,
  { source, references }: { source: MdxText; references: References },
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const finderFor = createFinder(source);
  const lint = (words: Words): void => {
    diagnostics.push(...lintText(words, finderFor(words), references));
  };
  visit(tree, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') lint(node);
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
    spokenAttributes(node).forEach(lint);
    return exempt.has(node.name ?? '') ? SKIP : undefined;
  });
  return diagnostics;
}

/** Words and where they stand. */
type Words = Pick<Text, 'value' | 'position'>;

function spokenAttributes({ name, attributes }: MdxJsxTextElement | MdxJsxFlowElement): Words[] {
  return attributes.flatMap((attribute): Words[] => {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== spoken[name ?? '']) return [];
    const value = typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '');
    return [{ value, position: attribute.position }];
  });
}

function lintText(node: Words, find: FindWords, references: References): Diagnostic[] {
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
