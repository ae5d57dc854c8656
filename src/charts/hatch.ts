/** Patterns that tell fills apart without colour: for paper in grey and for forced colours, where chart-drawing.css lets them show. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

/**
 * Gives every filled mark of the second colour onward, and every estimate, a pattern as its `fill` attribute; rules of chart-drawing.css stand
 * above it wherever colours can be seen. Drawings in one colour are returned as they are. Ids begin with `prefix`.
 */
export function addHatches(content: readonly ElementContent[], prefix: string): ElementContent[] {
  const looks = new Map<string, Look>();
  visitFills(content, (fill) => looks.set(keyOf(lookOf(fill)), lookOf(fill)));
  const hatches = chooseHatches([...looks.values()]);
  if (looks.size < 2 || hatches.size === 0) return [...content];
  const hatched = content.map((node) =>
    withHatches(node, (look) => {
      const hatch = hatches.get(keyOf(look));
      return hatch === undefined ? null : `url(#${prefix}-${hatch})`;
    }),
  );
  const used = [...new Set(hatches.values())].sort();
  return [
    s(
      'defs',
      used.map((name) => patternOf(name, `${prefix}-${name}`)),
    ),
    ...hatched,
  ];
}

/** What tells a fill from others: the class that colours it, and whether it is an estimate. */
interface Look {
  readonly colour: string;
  readonly isEstimate: boolean;
}

function keyOf({ colour, isEstimate }: Look): string {
  return isEstimate ? `${colour} est` : colour;
}

/**
 * Which pattern each look takes. One colour stays solid, the first of the palette or else the first that the author fixed; its
 * estimates have a pattern of their own. Estimates of the others have theirs in fainter lines.
 */
function chooseHatches(looks: readonly Look[]): Map<string, string> {
  const colours = [...new Set(looks.map(({ colour }) => colour))];
  const fixed = colours.filter((name) => name.startsWith('c-'));
  const hatched = colours.includes('c1') ? fixed : fixed.slice(1);
  const free = ['c2', 'c3', 'c4', 'c5'].filter((name) => !colours.includes(name));
  const plain = new Map([
    ...colours.flatMap((name): [string, string][] => (name in patterns ? [[name, name]] : [])),
    ...hatched.flatMap((name, index): [string, string][] => [[name, free[index] ?? 'c5']]),
  ]);
  return new Map(
    looks.flatMap((look): [string, string][] => {
      const own = plain.get(look.colour);
      if (look.isEstimate) return [[keyOf(look), own === undefined ? 'est' : `${own}-est`]];
      return own === undefined ? [] : [[keyOf(look), own]];
    }),
  );
}

/** One tile of each pattern: lines of ink on paper. Solid ink is the first colour’s. */
const patterns: Readonly<Record<string, { readonly size: number; readonly d: string }>> = {
  c0: { size: 4, d: 'M0 2h0.1' },
  c2: { size: 5, d: 'M-1 1l2-2M0 5l5-5M4 6l2-2' },
  c3: { size: 5, d: 'M0 2.5h5' },
  c4: { size: 5, d: 'M0 2.5h5M2.5 0v5' },
  c5: { size: 9, d: 'M2 2h0.1M6.5 6.5h0.1' },
  est: { size: 8, d: 'M-1 7l2 2M0 0l8 8M7 -1l2 2' },
};

function lookOf(fill: Element): Look {
  const classes = classesOf(fill);
  const colour = classes.find((name) => /^c\d$/.test(name)) ?? classes.find((name) => name.startsWith('c-')) ?? 'c1';
  return { colour, isEstimate: classes.includes('est') };
}

function patternOf(name: string, id: string): Element {
  const { size, d } = patterns[name.replace('-est', '')] ?? { size: 1, d: '' };
  const look = name.endsWith('-est') ? 'hatch faint' : 'hatch';
  return s('pattern', { id, class: look, width: size, height: size, patternUnits: 'userSpaceOnUse' }, [
    s('rect', { width: size, height: size }),
    s('path', { d }),
  ]);
}

function withHatches(node: ElementContent, hatchOf: (look: Look) => string | null): ElementContent {
  if (node.type !== 'element') return node;
  const fill = classesOf(node).includes('f') ? hatchOf(lookOf(node)) : null;
  const children = node.children.map((child) => withHatches(child, hatchOf));
  return { ...node, ...(fill !== null && { properties: { ...node.properties, fill } }), children };
}

function visitFills(nodes: readonly ElementContent[], visit: (fill: Element) => void): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (classesOf(node).includes('f')) visit(node);
    visitFills(node.children, visit);
  }
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
