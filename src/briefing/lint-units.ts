/** The unit lint: words behind a figure may say its unit where it is printed as a number alone, and no other. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { shows } from '../evidence/speak.ts';
import { unfittingUnit } from '../evidence/unfitting-unit.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { createFinder } from './find-words.ts';
import type { MdxText } from './parse-mdx.ts';
import type { References } from './vocabulary/component.ts';

export function lintUnits(
  tree: Root,
  { source, references }: { source: MdxText; references: References },
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const finderFor = createFinder(source);
  visit(tree, 'text', (node, index, parent) => {
    const before = parent && index !== undefined ? parent.children[index - 1] : undefined;
    const named = before && isFact(before) ? figureOf(before, references) : null;
    const fault = named && unfittingUnit(named, node.value, references.language);
    if (!fault) return;
    const place = finderFor(node)(fault.text.trim());
    diagnostics.push({ rule: 'unfitting-unit', severity: 'error', place, message: fault.message });
  });
  return diagnostics;
}

function isFact(node: Nodes): node is MdxJsxTextElement | MdxJsxFlowElement {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Fact';
}

/** What the element prints; `null` where it has words of its own, or its fact no value. */
function figureOf(node: MdxJsxTextElement | MdxJsxFlowElement, { facts }: References): Figure | null {
  const value = (name: string): unknown =>
    node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value;
  const quantity = facts.get(String(value('id')))?.quantity;
  if (!quantity || node.children.length > 0) return null;
  return { quantity, show: shows.find((show) => show === value('show')) ?? 'value' };
}

type Figure = Parameters<typeof unfittingUnit>[0];
