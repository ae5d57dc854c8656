/** Checks the prose of a page of the newsroom’s own: Markdown as in a briefing, without components and without code. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Language } from '../language/language.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { checkProse } from './check-prose.ts';
import { lintScripts } from './lint-scripts.ts';
import { noCodeMessage, parseMdx, type MdxText } from './parse-mdx.ts';
import { placeOfNode } from './places.ts';

/** Its MDX becomes a module that runs while the site is built: nothing in it may be code. */
export function checkPage(source: MdxText, language: Language): Diagnostic[] {
  const { tree, diagnostics } = parseMdx(source);
  if (!tree) return diagnostics;
  return [
    ...checkProse(tree, source.file),
    ...lintScripts(tree, { source, language }),
    ...refuseElements(tree, source.file),
  ];
}

function refuseElements(tree: Root, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const place = placeOfNode(node, file);
    if (node.name === null) found.push({ rule: 'no-code', severity: 'error', place, message: noCodeMessage });
    else found.push(refused(node.name, place));
  });
  return found;
}

function refused(name: string, place: Diagnostic['place']): Diagnostic {
  const isHtml = /^[a-z]/.test(name);
  return {
    rule: isHtml ? 'no-html' : 'unknown-component',
    severity: 'error',
    place,
    message: `Unexpected <${name}>, expected Markdown: pages of the newsroom’s own have no components`,
  };
}
