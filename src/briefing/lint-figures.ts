/** The figure lint: a figure in the prose, in digits or in words, that is bound to nothing is an error that names the nearest fact. */
import type { Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { FoundFigure } from '../evidence/find-figures.ts';
import { nearestFact } from '../evidence/nearest-fact.ts';
import { saysValue } from '../evidence/says-value.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { createFinder, type FindWords } from './find-words.ts';
import type { MdxText } from './parse-mdx.ts';
import type { References } from './vocabulary/component.ts';

/** Components whose words are quoted or exempt. */
const exempt = new Set(['Unbound', 'Quote']);

/** Attributes that readers see as our words. */
const spoken: Readonly<Record<string, string | undefined>> = { Aside: 'title' };

type Component = MdxJsxFlowElement | MdxJsxTextElement;

export function lintFigures(
  tree: Root,
  { source, references }: { source: MdxText; references: References },
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const finderFor = createFinder(source);
  const lint = (words: Words, isSaid: IsSaid = () => false): void => {
    diagnostics.push(...lintText(words, { find: finderFor(words), references, isSaid }));
  };
  visit(tree, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') lint(node);
    titlesOf(node).forEach((words) => {
      lint(words);
    });
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
    if (node.name !== 'Fact') return exempt.has(node.name ?? '') ? SKIP : undefined;
    const isSaid = saidBy(node, references);
    visit(node, 'text', (text: Text) => {
      lint(text, isSaid);
    });
    return SKIP;
  });
  return diagnostics;
}

/** Words and where they stand. */
type Words = Pick<Text, 'value' | 'position'>;

/**
 * Whether words inside a `<Fact>` are its own figure; digits never are, for they would stay when the value changes. Words that
 * say nothing of the value are told as such where the fact is rendered.
 */
type IsSaid = (figure: FoundFigure) => boolean;

function saidBy(node: Component, { facts, language }: References): IsSaid {
  const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
  const quantity = facts.get(typeof id?.value === 'string' ? id.value : '')?.quantity;
  if (!quantity) return () => false;
  const isUnfitting = !saysValue(textOf(node), quantity, language);
  return (figure) => figure.isSpelled && (isUnfitting || saysValue(figure.text, quantity, language));
}

/** Texts that stand in attributes, and the titles of links, which readers see when they point at them. */
function titlesOf(node: Nodes): Words[] {
  if (node.type === 'link' || node.type === 'definition')
    return node.title ? [{ value: node.title, position: node.position }] : [];
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
  return node.attributes.flatMap((attribute): Words[] => {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== spoken[node.name ?? '']) return [];
    const value = typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '');
    return [{ value, position: attribute.position }];
  });
}

function lintText(
  words: Words,
  { find, references, isSaid }: { find: FindWords; references: References; isSaid: IsSaid },
): Diagnostic[] {
  return references
    .findFigures(words.value)
    .map((figure) => ({ figure, place: find(figure.text) }))
    .filter(({ figure }) => !isSaid(figure))
    .map(({ figure, place }) => {
      const guess = nearestFact(figure, references.facts.values());
      const show = figure.isSpelled ? ' show="words"' : '';
      return {
        rule: 'unsourced-figure',
        severity: 'error',
        place,
        message: `Unexpected figure \`${figure.text}\`, expected <Fact id="…" />: every figure comes from the ledger`,
        hint:
          guess === null
            ? 'add the fact to the ledger, or write <Unbound why="…"> around it'
            : `did you mean \`<Fact id="${guess}"${show} />\`?`,
      };
    });
}
