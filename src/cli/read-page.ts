/** What a built page holds that can be verified, read with a parser that is not the one that wrote it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { earlyScript } from '../client/early-script.ts';

export interface BuiltPage {
  readonly title: string;
  readonly language: string;
  /** How many `h1` there are. */
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  /** Every address the page links to or loads. */
  readonly links: ReadonlySet<string>;
  /** Code that has no place in a page: handlers, `javascript:`, scripts in the page, style attributes. */
  readonly code: readonly string[];
  /** Tables, footnotes and struck words of GitHub’s Markdown that were left as they were typed. */
  readonly markdown: readonly string[];
  /** Places for figures that nothing was filled into, anywhere in the page: `{fact:`, `{claim:`. */
  readonly slots: readonly string[];
  /** Whether search engines are asked to leave it out. */
  readonly isHidden: boolean;
  /** The address that search engines should know the page by; `null` where it names none. */
  readonly canonical: string | null;
  /** Address of its Markdown twin; empty where it names none. */
  readonly twin: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface Findings {
  title: string;
  language: string;
  headings: number;
  readonly ids: Set<string>;
  readonly repeatedIds: string[];
  readonly slots: readonly string[];
  readonly links: Set<string>;
  readonly code: string[];
  readonly markdown: string[];
  isHidden: boolean;
  canonical: string | null;
  twin: string;
}

export function readPage(html: string): BuiltPage {
  const found: Findings = {
    title: '',
    language: '',
    headings: 0,
    ids: new Set(),
    repeatedIds: [],
    links: new Set(),
    code: [],
    markdown: [],
    slots: html.match(/\{(?:fact|claim):[^\s}|]*/g) ?? [],
    isHidden: false,
    canonical: null,
    twin: '',
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) found.markdown.push(...markdownIn(node.value));
    if (!isElement(node)) return;
    readElement(node, found);
    if (!verbatim.has(node.tagName)) node.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  return found;
}

/** Elements whose text is shown as it stands, or not at all. */
const verbatim = new Set(['script', 'style', 'code', 'pre', 'textarea']);

/** A table’s line of dashes, a footnote’s mark, words between tildes. */
function markdownIn(text: string): string[] {
  return text.match(/\|\s*:?-{3,}:?\s*\||\[\^[^\]\s]+\]|~~[^~\s][^~]*~~/g) ?? [];
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function readElement(element: Element, found: Findings): void {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  if (element.tagName === 'html') found.language = attributes.get('lang') ?? '';
  if (element.tagName === 'h1') found.headings += 1;
  if (element.tagName === 'title' && found.title === '' && element.parentNode?.nodeName === 'head')
    found.title = textOf(element);
  if (attributes.get('name') === 'robots' && attributes.get('content')?.includes('noindex')) found.isHidden = true;
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') found.isHidden = true;
  if (attributes.get('rel') === 'canonical') found.canonical = attributes.get('href') ?? null;
  if (attributes.get('type') === 'text/markdown') found.twin = attributes.get('href') ?? '';
  readId(attributes.get('id'), found);
  readLinks(attributes, found);
  readCode(element, attributes, found);
}

function readId(id: string | undefined, found: Findings): void {
  if (id === undefined) return;
  if (found.ids.has(id)) found.repeatedIds.push(id);
  found.ids.add(id);
}

function readLinks(attributes: ReadonlyMap<string, string>, found: Findings): void {
  const isCanonical = attributes.get('rel') === 'canonical';
  for (const name of ['href', 'src', 'action']) {
    const address = attributes.get(name);
    if (address !== undefined && !isCanonical && !address.startsWith('data:')) found.links.add(address);
  }
}

/** JSON-LD is data; every other script must be a file, but for the one that the policy of the page knows. */
function readCode(element: Element, attributes: ReadonlyMap<string, string>, found: Findings): void {
  const isElsewhere = attributes.has('src') || attributes.get('type') === 'application/ld+json';
  if (element.tagName === 'script' && !isElsewhere && textOf(element) !== earlyScript)
    found.code.push('script in the page');
  for (const [name, value] of attributes) {
    if (name.startsWith('on')) found.code.push(`handler \`${name}\``);
    if (name === 'style') found.code.push(`style attribute on <${element.tagName}>`);
    if (/^\s*javascript:/i.test(value)) found.code.push(`address \`${value.slice(0, 40)}\``);
  }
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
