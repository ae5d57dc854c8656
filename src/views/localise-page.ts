/** Makes a page one of its edition: its links lead to the edition where they can, and what is in English is marked. */
import type { Element, Nodes, Properties, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { isIn, localiseAddress } from './places.ts';
import { createEdition, type Edition } from './edition.ts';
import { localiseText } from './localise-text.ts';
import { markEnglish } from './mark-english.ts';
import { defaultLanguage } from '../language/language.ts';

/** `html` is a whole page as it is rendered for any edition; the main edition’s is right as it is. */
export function localisePage(html: string, edition: Edition): string {
  if (edition.folder === undefined) return html;
  const tree = fromHtml(html);
  const localised = { ...tree, children: tree.children.map((node) => localise(node, edition)) };
  return toHtml(localised, { upperDoctype: true, collapseEmptyAttributes: true });
}

function localise<Node extends RootContent>(node: Node, edition: Edition): Node;
function localise(node: Nodes, edition: Edition): Nodes {
  if (node.type === 'text') return { ...node, value: localiseText(node.value, edition) };
  if (node.type !== 'element' || node.tagName === 'style') return node;
  const properties = localiseProperties(node, edition);
  const children = node.children.map((child) => localise(child, edition));
  const content = node.content && {
    ...node.content,
    children: node.content.children.map((child) => localise(child, edition)),
  };
  const element: Element = { ...node, properties, children, ...(content && { content }) };
  return element.tagName === 'body' ? { ...element, children: element.children.map(marked) } : element;
}

function marked(child: Element['children'][number]): Element['children'][number] {
  return child.type === 'element' ? markEnglish(child) : child;
}

/** What names its language leads there: links to other editions. */
function localiseProperties({ tagName, properties }: Element, edition: Edition): Properties {
  if (properties.hrefLang !== undefined) return properties;
  const localised = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string' ? localiseValue(value, edition) : value,
    ]),
  );
  const { href } = localised;
  const leadsOut = tagName === 'a' && typeof href === 'string' && isElsewhere(href, edition);
  return leadsOut ? { ...localised, hrefLang: defaultLanguage } : localised;
}

function localiseValue(value: string, edition: Edition): string {
  return value.startsWith('/') ? localiseAddress(value, edition) : localiseText(value, edition);
}

/** Whether an address is a page or file of the main edition: one that this edition has not. */
function isElsewhere(href: string, { newsroom }: Edition): boolean {
  return href.startsWith('/') && isIn(createEdition(newsroom, defaultLanguage), href.replace(/[?#].*$/s, ''));
}
