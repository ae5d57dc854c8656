/** The lint of scripts: words in other letters say which language they are in, and no word mixes letters that look alike. */
import type { Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Language } from '../language/language.ts';
import { foreignWords, scriptFindings } from '../language/scripts.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { foreignScript, mixedScripts } from '../schema/script-faults.ts';
import { createFinder, type FindWords } from './find-words.ts';
import type { MdxText } from './parse-mdx.ts';
import { placeOfNode } from './places.ts';

/** A screen reader takes its voice, and search its index, from the language that words are marked with. */
export function lintScripts(tree: Root, { source, language }: { source: MdxText; language: Language }): Diagnostic[] {
  const finderFor = createFinder(source);
  const lint = (node: Nodes, spoken: string): Diagnostic[] => {
    if (node.type === 'text') return lintText(node, { find: finderFor(node), language: spoken });
    const inside = isComponent(node) && node.name === 'Foreign' ? tagOf(node) : spoken;
    const own = isComponent(node) ? lintAttributes(node, { file: source.file, language: spoken }) : [];
    return inside === null ? own : [...own, ...childrenOf(node).flatMap((child) => lint(child, inside))];
  };
  return lint(tree, language);
}

function lintText(node: Text, { find, language }: { find: FindWords; language: string }): Diagnostic[] {
  return scriptFindings(node.value, language).map((finding) => {
    const place = find(finding.words.text);
    return finding.kind === 'mixed'
      ? mixedScripts(finding.words, place, 'warning')
      : foreignScript(finding.words, { place, language, isProse: true });
  });
}

/** What an attribute says can't be marked: it has to do without. */
function lintAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  { file, language }: { file: string; language: string },
): Diagnostic[] {
  return node.attributes.flatMap((attribute) => {
    if (typeof attribute.value !== 'string') return [];
    const place = placeOfNode(attribute, file);
    return foreignWords(attribute.value, language).map((words) =>
      foreignScript(words, { place, language, isProse: false }),
    );
  });
}

/** The language it names; `null` where it names none, which the schema of the component says. */
function tagOf(node: MdxJsxFlowElement | MdxJsxTextElement): string | null {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'lang');
  const value = attribute?.value;
  return typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : null;
}

function isComponent(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function childrenOf(node: Nodes): Parents['children'] {
  return 'children' in node ? node.children : [];
}
