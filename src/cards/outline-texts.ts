/** Turns the letters of a drawing into outlines, so that it needs no fonts where it is shown. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Palette } from '../charts/palette.ts';
import type { FaceName, Letters } from './letters.ts';

export interface TextLook {
  readonly letters: Letters;
  readonly palette: Palette;
  /** Of letters that name no size of their own, in units of the drawing. */
  readonly size: number;
}

/** The same drawing without `<text>`. The letters look as `chart-drawing.css` has them; the rest is left as it is. */
export function outlineTexts(drawing: Element, look: TextLook): Element {
  return {
    ...drawing,
    children: drawing.children.flatMap((child) => outline(child, look, { classes: [], anchor: 'start' })),
  };
}

/** What a group hands down to the letters in it. */
interface Inherited {
  readonly classes: readonly string[];
  readonly anchor: string;
}

/** Classes of marks in dark colours: letters on them are as light as paper. */
const darkMark = /^c(?:[125]|-[a-z]+)$/;

function outline(node: ElementContent, look: TextLook, from: Inherited): ElementContent[] {
  if (node.type !== 'element' || node.tagName === 'style') return [node];
  const classes = [...from.classes, ...classesOf(node)];
  const { textAnchor } = node.properties;
  const inherited = { classes, anchor: typeof textAnchor === 'string' ? textAnchor : from.anchor };
  if (node.tagName === 'text') return [setText(node, look, inherited)];
  return [{ ...node, children: node.children.flatMap((child) => outline(child, look, inherited)) }];
}

function setText(node: Element, look: TextLook, { classes, anchor }: Inherited): Element {
  const { letters, palette } = look;
  const face = faceOf(classes);
  const size = sizeOf(node, classes) ?? look.size;
  const { width, outline: glyphs } = letters.line(textOf(node), { face, size });
  const start = Number(node.properties['x'] ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const place = { transform: `translate(${start.toFixed(2)} ${String(node.properties['y'] ?? 0)})` };
  const fill = colourOf(classes, palette);
  if (!classes.includes('halo')) return s('g', { ...place, fill }, glyphs);
  const halo = { fill: 'none', stroke: palette.paper, strokeWidth: haloWidth(glyphs), strokeLinejoin: 'round' };
  return s('g', place, [s('g', halo, glyphs), s('g', { fill }, glyphs)]);
}

function faceOf(classes: readonly string[]): FaceName {
  if (classes.includes('big') || classes.includes('title')) return 'serif-bold';
  return classes.includes('b') ? 'sans-bold' : 'sans';
}

function sizeOf(node: Element, classes: readonly string[]): number | null {
  if (classes.includes('big')) return 44;
  const { fontSize } = node.properties;
  return fontSize === undefined ? null : Number(fontSize);
}

function colourOf(classes: readonly string[], palette: Palette): string {
  // What stands on a filled mark keeps its colour in the dark as well, but for paper, which is dark then.
  if (classes.includes('in')) return classes.some((name) => darkMark.test(name)) ? palette.paper : '#15171c';
  return classes.includes('dim') ? palette.soft : palette.ink;
}

/** Outlines are drawn in font units: four pixels of the chart, in those. */
function haloWidth(glyphs: Element): number {
  const [first] = glyphs.children;
  const scale = first?.type === 'element' ? /scale\(([\d.]+)/.exec(String(first.properties['transform']))?.[1] : '1';
  return Math.round(4 / Number(scale));
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
