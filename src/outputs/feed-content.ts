/** The text of a briefing as feed readers can show it: charts as picture and table, references, absolute addresses. */
import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { chartFiles } from '../charts/chart-files.ts';
import { describeChart } from '../charts/describe.ts';
import { createSpeak } from '../evidence/speak.ts';
import { isWithdrawn, withdrawalOn } from '../evidence/withdrawal.ts';
import { formatDate } from '../language/dates.ts';
import { strings } from '../language/strings.ts';
import type { Briefing, Newsroom } from '../newsroom/model.ts';
import { briefingTree } from './briefing-tree.ts';
import { absoluteUrl, briefingUrl } from './urls.ts';

/** Key points, prose and references. The evidence rail is left out: the references say the same. */
export function feedContent(briefing: Briefing, newsroom: Newsroom): string {
  const known = rendered.get(briefing);
  if (known !== undefined) return known;
  const content = renderContent(briefing, newsroom);
  rendered.set(briefing, content);
  return content;
}

/** Several feeds and the interface for programs have the same text. */
const rendered = new WeakMap<Briefing, string>();

function renderContent(briefing: Briefing, newsroom: Newsroom): string {
  const { keyPoints, prose } = feedText(briefing, newsroom);
  return toHtml({ type: 'root', children: [...keyPoints, ...prose, ...references(briefing, newsroom)] });
}

export interface FeedText {
  readonly keyPoints: readonly ElementContent[];
  readonly prose: readonly ElementContent[];
}

/** The text as a tree that needs nothing of the site’s own pages. */
export function feedText(briefing: Briefing, newsroom: Newsroom): FeedText {
  const base = absoluteUrl(newsroom.site.url, briefingUrl(briefing.slug));
  const speak = createSpeak(newsroom.facts, briefing.language);
  const altOf = (id: string): string | null => {
    const chart = newsroom.charts.get(id);
    // A table has no picture: it is one.
    if (!chart || chart.kind === 'table') return null;
    return describeChart(chart, { language: briefing.language, speak });
  };
  const { keyPoints, prose } = briefingTree(briefing);
  const cleaned = (nodes: readonly RootContent[]): ElementContent[] =>
    nodes.flatMap((node) => clean(node, { base, altOf }));
  return { keyPoints: cleaned(keyPoints?.children ?? []), prose: cleaned(prose.children) };
}

interface Place {
  /** Full address of the briefing. */
  readonly base: string;
  /** What the picture of a chart shows, in words; `null` where it has none. */
  readonly altOf: (chart: string) => string | null;
}

const dropped = new Set(['svg', 'script', 'style', 'button', 'nav', 'summary']);
/** Kept for what is in them: feed readers fold nothing. */
const unwrapped = new Set(['details', 'data']);

function clean(node: RootContent | ElementContent, place: Place): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || dropped.has(node.tagName) || hasClass(node, 'rail', 'anchor', 'pictures')) return [];
  // The boxes of a list of tasks.
  if (node.tagName === 'input') return [{ type: 'text', value: node.properties.checked === true ? '☑' : '☐' }];
  const children = node.children.flatMap((child) => clean(child, place));
  if (unwrapped.has(node.tagName)) return children;
  // Outside our pages, without our styles, a note beside the text is what its element says.
  const tagName = hasClass(node, 'aside') ? 'aside' : node.tagName;
  const picture = node.tagName === 'figure' ? chartPicture(node, place) : [];
  return [{ ...node, tagName, properties: plainProperties(node, place.base), children: pictured(children, picture) }];
}

/** A caption is the first part of a figure or the last: the picture comes behind one that leads. */
function pictured(children: readonly ElementContent[], picture: readonly Element[]): ElementContent[] {
  const isCaption = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'figcaption';
  const caption = children.filter(isCaption);
  return [...caption, ...picture, ...children.filter((node) => !isCaption(node))];
}

const keptProperties = ['id', 'lang', 'dir', 'scope', 'colSpan', 'rowSpan', 'cite', 'dateTime', 'translate'];

/** Classes and data mean nothing outside the site’s own pages. */
function plainProperties({ properties }: Element, base: string): Element['properties'] {
  const kept = Object.entries(properties).filter(([name]) => keptProperties.includes(name));
  const { href } = properties;
  return { ...Object.fromEntries(kept), ...(typeof href === 'string' && { href: new URL(href, base).href }) };
}

/** The chart’s PNG; the table under it says the same in words. */
function chartPicture({ properties }: Element, { base, altOf }: Place): Element[] {
  const id = typeof properties.id === 'string' ? /^chart-(.+)$/.exec(properties.id)?.[1] : undefined;
  const alt = id === undefined ? null : altOf(id);
  if (id === undefined || alt === null) return [];
  return [h('img', { src: new URL(chartFiles(id).png, base).href, alt, width: 1200 })];
}

function references({ compiled, language }: Briefing, { sources, facts }: Newsroom): ElementContent[] {
  const speak = createSpeak(facts, language);
  const items = compiled.citations.flatMap(({ number, source: id }) => {
    const source = sources.get(id);
    if (!source) return [];
    const date = source.published === null ? '' : `, ${formatDate(source.published, { language })}`;
    const name = source.headlineIs === 'exact' ? `“${source.headline}”` : source.headline;
    const work = source.url === null ? name : h('a', { href: source.url }, name);
    const notice = isWithdrawn(source)
      ? [' ', h('strong', `${withdrawalOn(source, language)}:`), ` ${speak(source.status.reason)}`]
      : [];
    return [h('li', { id: `ref-${number}` }, [`${source.outlet}: `, work, date, ...notice])];
  });
  return items.length === 0 ? [] : [h('h2', strings(language).briefing.references), h('ol', items)];
}

function hasClass({ properties }: Element, ...names: string[]): boolean {
  const { className } = properties;
  return Array.isArray(className) && names.some((name) => className.includes(name));
}
