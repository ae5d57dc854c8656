/** The prose of a briefing as Markdown: figures keep their links and references, charts become tables. */
import type { Element, ElementContent, RootContent } from 'hast';
import { address, indent, joinBlocks, paragraph, plain, quoted, table } from './markdown.ts';

type Node = RootContent | ElementContent;

/** What the elements of a briefing mean outside of it. */
export interface MarkdownPlace {
  /** Full address of the page, against which links are read. */
  readonly base: string;
  /** Full address of a fact’s page. */
  readonly factUrl: (id: string) => string;
  /** A chart, whole. */
  readonly chart: (id: string) => string;
}

/** Blocks of Markdown for the children of an element. */
export function toMarkdown(nodes: readonly Node[], place: MarkdownPlace): string {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    blocks.push(paragraph(inlineOf(line, place)));
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && isBlock(node)) {
      endLine();
      blocks.push(blockOf(node, place));
    } else line.push(node);
  }
  endLine();
  return joinBlocks(blocks);
}

const blockTags = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'figure', 'div', 'section', 'table'],
  ...['details', 'pre', 'hr', 'dl', 'dt', 'dd'],
]);

function isBlock({ tagName }: Element): boolean {
  return blockTags.has(tagName);
}

function blockOf(node: Element, place: MarkdownPlace): string {
  if (hasClass(node, 'rail')) return '';
  const inner = (): string => toMarkdown(node.children, place);
  if (hasClass(node, 'aside')) return quoted(inner());
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return `${'#'.repeat(Number(node.tagName.slice(1)))} ${inlineOf(node.children, place).trim()}`;
    case 'p':
      return paragraph(inlineOf(node.children, place));
    case 'ul':
      return listOf(node, () => '- ', place);
    case 'ol':
      return listOf(node, (index) => `${index + 1}. `, place);
    case 'blockquote':
      return quoted(inner());
    case 'table':
      return tableOf(node, place);
    case 'pre':
      return `\`\`\`\n${textOf(node).replace(/\n$/, '')}\n\`\`\``;
    case 'hr':
      return '---';
    case 'figure': {
      const id = typeof node.properties.id === 'string' ? /^chart-(.+)$/.exec(node.properties.id)?.[1] : undefined;
      return id === undefined ? inner() : place.chart(id);
    }
    default:
      return inner();
  }
}

function listOf(node: Element, mark: (index: number) => string, place: MarkdownPlace): string {
  const items = node.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  return items
    .map((item, index) => {
      const start = mark(index);
      const text = item.type === 'element' ? toMarkdown(item.children, place) : '';
      return `${start}${indent(text, start.length)}`;
    })
    .join('\n');
}

function tableOf(node: Element, place: MarkdownPlace): string {
  const rows = elementsOf(node, 'tr').map((row) =>
    row.children.flatMap((cell) => (cell.type === 'element' ? [cell] : [])),
  );
  const [head = [], ...body] = rows;
  const text = (cell: Element): string => inlineOf(cell.children, place).trim();
  const isNumber = (index: number): boolean => {
    const cell = body[0]?.[index];
    return cell !== undefined && (hasClass(cell, 'n') || hasClass(cell, 'align-right'));
  };
  return table({
    columns: head.map((cell, index) => ({ text: text(cell), isNumber: isNumber(index) })),
    rows: body.map((cells) => cells.map(text)),
  });
}

const unseen = new Set(['svg', 'script', 'style', 'button', 'template', 'summary', 'caption']);

function inlineOf(nodes: readonly Node[], place: MarkdownPlace): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return plain(node.value);
      if (node.type !== 'element' || unseen.has(node.tagName)) return '';
      return inlineElement(node, place);
    })
    .join('');
}

function inlineElement(node: Element, place: MarkdownPlace): string {
  const inner = inlineOf(node.children, place);
  const around = (sign: string): string => (inner.trim() === '' ? '' : `${sign}${inner.trim()}${sign}`);
  switch (node.tagName) {
    case 'a':
      return linkOf(node, inner, place);
    case 'strong':
    case 'b':
      return around('**');
    case 'em':
    case 'i':
    case 'cite':
      return around('*');
    case 'del':
      return around('~~');
    case 'code':
      return `\`${textOf(node)}\``;
    case 'q':
      return `“${inner}”`;
    case 'br':
      return ' ';
    case 'input':
      return node.properties.checked === true ? '[x] ' : '[ ] ';
    default:
      return inner;
  }
}

/** A figure leads to its fact and its references; a mark of citation is a footnote; other links stay links. */
function linkOf({ properties, children }: Element, inner: string, { base, factUrl }: MarkdownPlace): string {
  const { href, dataFact, dataRefs } = properties;
  const target = typeof href === 'string' ? href : '';
  if (typeof dataFact === 'string') {
    const marks = typeof dataRefs === 'string' ? dataRefs.split(/,\s*/).map((number) => `[^${number}]`) : [];
    return `[${inner}](${address(factUrl(dataFact))})${marks.join('')}`;
  }
  const reference = /^#ref-(\d+)$/.exec(target)?.[1];
  if (reference !== undefined) return `[^${reference}]`;
  const note = /^#(?:user-content-)?fn-(.+)$/.exec(target)?.[1];
  if (note !== undefined) return `(${inner})`;
  // Anchors of headings, and the way back from a note, lead about in a page that is not this one.
  if (children.length === 0 || target.includes('fnref')) return '';
  return `[${inner}](${address(new URL(target, base).href)})`;
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

function elementsOf(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : elementsOf(child, tagName);
  });
}

function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}
