/** What the panel reads of a page as readers get it. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

export interface ReadHtml {
  readonly language: string;
  /** As cards show it: without the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly picture: { readonly url: string; readonly alt: string } | null;
  /** Addresses that the main part links to, in order, each once. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Ids of facts that the main part shows or leads to, each once. */
  readonly facts: readonly string[];
  /** Running text: paragraphs, points and quotations of the prose, without figures’ marks, charts and tables. */
  readonly paragraphs: readonly string[];
}

export function readHtml(html: string): ReadHtml {
  const tree = fromHtml(html);
  const main = first(tree, (element) => element.tagName === 'main');
  const metas = new Map(
    all(tree, ({ tagName }) => tagName === 'meta').map((meta) => [nameOf(meta), attribute(meta, 'content')]),
  );
  const picture = metas.get('og:image');
  const anchors = main ? all(main, ({ tagName }) => tagName === 'a') : [];
  return {
    language: attribute(
      first(tree, ({ tagName }) => tagName === 'html'),
      'lang',
    ),
    title: metas.get('og:title') ?? '',
    description: metas.get('description') ?? '',
    picture: picture ? { url: picture, alt: metas.get('og:image:alt') ?? '' } : null,
    links: unique(anchors.map((anchor) => attribute(anchor, 'href'))).filter((href) => href !== ''),
    ids: new Set(all(tree, ({ properties }) => 'id' in properties).map((element) => attribute(element, 'id'))),
    facts: unique(anchors.map(factOf)).filter((id) => id !== ''),
    paragraphs: main ? paragraphsOf(main) : [],
  };
}

function nameOf(meta: Element): string {
  return attribute(meta, 'name') || attribute(meta, 'property');
}

function attribute(element: Element | null, name: string): string {
  const value = element?.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

function factOf(anchor: Element): string {
  return (
    attribute(anchor, 'dataFact') ||
    (/^(?:\/[a-z]{2})?\/facts\/([a-z0-9-]+)\/$/.exec(attribute(anchor, 'href'))?.[1] ?? '')
  );
}

/** Of the prose and the key points above it; elsewhere a page has no running text. */
function paragraphsOf(main: Element): string[] {
  const prose = all(main, (element) => /(?:^| )(?:prose|points)(?: |$)/.test(attribute(element, 'className')));
  return prose.flatMap((part) =>
    all(part, ({ tagName }) => tagName === 'p' || tagName === 'li', skipped)
      .map(textOf)
      .filter((text) => text.trim() !== ''),
  );
}

/** What stands in the prose and is none. */
const skipped = new Set(['figure', 'table', 'aside', 'nav', 'dialog']);

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => {
    text += node.value;
  });
  return text.replace(/[\s\u2060]+/g, ' ').trim();
}

function all(tree: Nodes, wanted: (element: Element) => boolean, outside: ReadonlySet<string> = new Set()): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (outside.has(element.tagName)) return SKIP;
    if (!wanted(element)) return undefined;
    found.push(element);
    // A paragraph in a point is the point’s.
    return outside.size > 0 ? SKIP : undefined;
  });
  return found;
}

function first(tree: Nodes, wanted: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  visit(tree, 'element', (element) => {
    if (!wanted(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
