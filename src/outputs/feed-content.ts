/** The text of a briefing as feed readers can show it: no charts drawn for the page, absolute addresses. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Briefing } from '../newsroom/model.ts';
import { absoluteUrl, briefingUrl } from './urls.ts';

/** Prose with key points first. Drawings and the evidence rail are left out: the table of a chart stays, and tells the same. */
export function feedContent(briefing: Briefing, origin: string): string {
  const base = absoluteUrl(origin, briefingUrl(briefing.slug));
  const root = fromHtml(`${briefing.compiled.keyPointsHtml ?? ''}${briefing.compiled.html}`, { fragment: true });
  const content: Root = { type: 'root', children: root.children.flatMap((node) => clean(node, base)) };
  return toHtml(content);
}

const dropped = new Set(['svg', 'script', 'style', 'button', 'nav']);

function clean<T extends RootContent | ElementContent>(node: T, base: string): T[] {
  if (node.type !== 'element') return [node];
  if (dropped.has(node.tagName) || isRail(node)) return [];
  const { href } = node.properties;
  const properties =
    typeof href === 'string' ? { ...node.properties, href: new URL(href, base).href } : node.properties;
  return [{ ...node, properties, children: node.children.flatMap((child) => clean(child, base)) }];
}

function isRail(element: Element): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && (className.includes('rail') || className.includes('anchor'));
}
