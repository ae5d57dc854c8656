/** From the tree of the prose to markup: Markdown by the usual handlers, components by the vocabulary. */
import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { h } from 'hastscript';
import type { Heading, Link, Root, Table, TableCell } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Language } from '../language/language.ts';
import { isBareHost } from './check-prose.ts';
import type { Section } from './compiled.ts';
import { renderComponent } from './render-component.ts';
import type { Context } from './vocabulary/component.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Ids that pages use for their own parts; a heading that slugs to one of them gets a number. */
const reservedIds = [
  'references',
  'contents',
  'key-points',
  'main',
  'corrections',
  'cite',
  'related',
  'footnote-label',
];

/** Markup of the prose, with an id and an anchor for every section, and the list of sections. */
export function toMarkup(
  tree: Root,
  { context, file }: { context: Context; file: string },
): { root: HastRoot; sections: Section[] } {
  const slugger = new GithubSlugger();
  for (const id of reservedIds) slugger.slug(id);
  const sections: Section[] = [];
  const component = (state: State, node: Component): ElementContent[] =>
    renderComponent(node, { context, file, children: state.all(node) });
  const result = toHast(tree, {
    clobberPrefix: '',
    footnoteLabel: footnoteLabels[context.references.language],
    footnoteLabelProperties: {},
    handlers: {
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      // Refused by the checks; nothing of them may reach a page.
      mdxFlowExpression: () => undefined,
      mdxTextExpression: () => undefined,
      mdxjsEsm: () => undefined,
      link: (state: State, node: Link) =>
        defaultHandlers.link(state, isBareHost(node) ? { ...node, url: node.url.replace(/^http:/, 'https:') } : node),
      heading: (state: State, node: Heading) => renderHeading(state, node, { slugger, sections }),
      table: (state: State, node: Table) => scrollable(state, node, context.references.language),
    },
  });
  return { root: toRoot(result), sections };
}

const footnoteLabels = { en: 'Notes', hi: 'टिप्पणियाँ' } as const;

function renderHeading(
  state: State,
  node: Heading,
  { slugger, sections }: { slugger: GithubSlugger; sections: Section[] },
): Element {
  const text = textOf(node);
  const id = slugger.slug(text);
  const depth = node.depth === 3 ? 3 : 2;
  sections.push({ id, depth, text });
  const anchor = h('a', { className: ['anchor'], href: `#${id}`, ariaLabel: `Link to section: ${text}` });
  return h(`h${depth}`, { id }, [...state.all(node), anchor]);
}

const tableLabels = { en: 'Table', hi: 'तालिका' } as const;

/** Wide tables scroll inside a region that the keyboard can reach; it is named by the table’s header. */
function scrollable(state: State, node: Table, language: Language): Element {
  const rows = node.children.map((row, index) =>
    h(
      'tr',
      row.children.map((cell, column) =>
        tableCell(state, cell, { isHeader: index === 0, align: node.align?.[column] ?? null }),
      ),
    ),
  );
  const [head, ...body] = rows;
  const header = node.children[0]?.children.map((cell) => textOf(cell)).filter((text) => text !== '') ?? [];
  return h(
    'section',
    { className: ['scroll'], tabIndex: 0, ariaLabel: `${tableLabels[language]}: ${header.join(', ')}` },
    [h('table', [h('thead', head ? [head] : []), ...(body.length > 0 ? [h('tbody', body)] : [])])],
  );
}

function tableCell(
  state: State,
  cell: TableCell,
  { isHeader, align }: { isHeader: boolean; align: string | null },
): Element {
  const properties = { ...(isHeader && { scope: 'col' }), ...(align !== null && { className: [`align-${align}`] }) };
  return h(isHeader ? 'th' : 'td', properties, state.all(cell));
}

function toRoot(result: ReturnType<typeof toHast>): HastRoot {
  if (result.type === 'root') return result;
  if (result.type === 'doctype') return { type: 'root', children: [] };
  return { type: 'root', children: [result] };
}
