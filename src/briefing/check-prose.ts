/** Checks the structure of the prose: headings, links, code, footnotes. One walk, all faults. */
import type { Heading, Link, Nodes, Root, Table, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { faultOfUrl } from '../schema/url.ts';
import { noCodeMessage } from './parse-mdx.ts';
import { placeOfNode } from './places.ts';

export function checkProse(tree: Root, file: string): Diagnostic[] {
  const faults = [...checkHeadings(tree), ...checkFootnotes(tree), ...checkNodes(tree)];
  return faults.map(({ node, rule, message, hint }) => ({
    rule,
    severity: 'error',
    place: placeOfNode(node, file),
    message,
    ...(hint !== undefined && { hint }),
  }));
}

interface Fault {
  readonly node: Nodes;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
}

function checkHeadings(tree: Root): Fault[] {
  const faults: Fault[] = [];
  let above = 1;
  visit(tree, 'heading', (node: Heading) => {
    const fault = headingFault(node, above);
    if (fault) faults.push({ node, rule: 'heading-level', message: fault });
    above = node.depth;
  });
  return faults;
}

function headingFault(node: Heading, above: number): string | null {
  if (textOf(node).trim() === '') return 'Unexpected empty heading, expected words';
  if (node.depth === 1)
    return 'Unexpected heading with one `#`, expected two: the headline is the only one of the first level';
  if (node.depth > 3) return `Unexpected heading of level ${node.depth}, expected level 2 or 3`;
  if (node.depth > above + 1)
    return `Unexpected heading of level ${node.depth} under level ${above}, expected level ${above + 1}`;
  return null;
}

function checkFootnotes(tree: Root): Fault[] {
  const faults: Fault[] = [];
  const defined = new Map<string, Nodes>();
  const used = new Set<string>();
  visit(tree, (node: Nodes) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    if (defined.has(node.identifier))
      faults.push({
        node,
        rule: 'footnote',
        message: `Unexpected second footnote \`[^${node.identifier}]\`, expected each once`,
      });
    defined.set(node.identifier, node);
  });
  for (const [identifier, node] of defined) {
    if (!used.has(identifier))
      faults.push({
        node,
        rule: 'footnote',
        message: `Unexpected footnote \`[^${identifier}]\` that nothing refers to, expected a mention in the text`,
      });
  }
  visit(tree, 'text', (node) => {
    const missing = /\[\^([^\]\s]+)\]/.exec(node.value);
    if (missing)
      faults.push({
        node: partOf(node, missing),
        rule: 'footnote',
        message: `Unexpected footnote mark \`${missing[0]}\`, expected a definition \`${missing[0]}: …\``,
      });
  });
  return faults;
}

/** The mark within its text, as far as escapes before it let that be known. */
function partOf(node: Text, { index, 0: part }: RegExpExecArray): Text {
  const start = node.position?.start;
  const above = node.value.slice(0, index);
  if (!start || above.includes('\n')) return node;
  const at = (offset: number): typeof start => ({ line: start.line, column: start.column + offset });
  return { ...node, position: { start: at(index), end: at(index + part.length) } };
}

function checkNodes(tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') {
      faults.push({
        node,
        rule: 'no-code',
        message: noCodeMessage,
        hint: node.type === 'mdxjsEsm' ? 'components are there without import' : 'write `\\{` for a brace in the text',
      });
    }
    if (node.type === 'table') faults.push(...raggedRows(node));
    if (node.type === 'paragraph' && /^\|.*\|\s*$/m.test(textOf(node)))
      faults.push({ node, rule: 'ragged-table', message: headless });
    if (node.type === 'image' || node.type === 'imageReference') {
      faults.push({
        node,
        rule: 'no-image',
        message: 'Unexpected image, expected words or a chart: pictures of the site are charts',
      });
    }
    if (node.type === 'link' || node.type === 'definition') {
      const fault = isBareHost(node) ? null : linkFault(node);
      if (fault !== null) faults.push({ node, rule: 'unsafe-url', message: fault });
    }
    if (node.type === 'link' && textOf(node).trim() === '')
      faults.push({
        node,
        rule: 'empty-link',
        message: 'Unexpected link without words, expected text that says where it leads',
      });
  });
  return faults;
}

const headless = 'Unexpected row of a table without a header, expected a first row of names with `| --- |` under each';

/** Markdown drops cells beyond the header’s without a word. */
function raggedRows({ children: [header, ...rows] }: Table): Fault[] {
  const width = header?.children.length ?? 0;
  const isNamed = header?.children.some((cell) => textOf(cell).trim() !== '') ?? false;
  const nameless = header && !isNamed ? [{ node: header, rule: 'ragged-table', message: headless }] : [];
  const ragged = rows
    .filter((row) => row.children.length !== width)
    .map((node) => ({
      node,
      rule: 'ragged-table',
      message: `Unexpected ${node.children.length} cells in this row, expected ${width} as in the header`,
    }));
  return [...nameless, ...ragged];
}

/** `www.example.org` in the text: the parser makes it http; the markup makes it https. */
export function isBareHost(node: Nodes): boolean {
  return node.type === 'link' && node.url === `http://${textOf(node)}`;
}

/** Links lead to https pages, mail addresses, pages of the site (`/…`) or sections of the briefing (`#…`). */
function linkFault({ url }: Pick<Link, 'url'>): string | null {
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(url) || /^#\S+$/.test(url) || /^\/(?!\/)\S*$/.test(url)) return null;
  // A source card may keep an archived copy beside an http address; a link in the prose has no such place.
  return faultOfUrl(url)?.replace(', or an `archiveUrl` beside it', '') ?? null;
}
