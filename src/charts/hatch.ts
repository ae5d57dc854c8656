/** Patterns that tell fills apart without colour: for paper in grey and for forced colours, where charts.css lets them show. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

/**
 * Gives every filled mark of the second colour onward, and every estimate, a pattern as its `fill` attribute; rules of charts.css stand
 * above it wherever colours can be seen. Drawings in one colour are returned as they are. Ids begin with `prefix`.
 */
export function addHatches(content: readonly ElementContent[], prefix: string): ElementContent[] {
  const names = new Set<string>();
  visitFills(content, (fill) => names.add(nameOf(fill)));
  const hatches = chooseHatches([...names]);
  if (names.size < 2 || hatches.size === 0) return [...content];
  const hatched = content.map((node) =>
    withHatches(node, (name) => {
      const hatch = hatches.get(name);
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

/** Which pattern each colour takes; one stays solid: the first of the palette, or else the first that the author fixed. */
function chooseHatches(names: readonly string[]): Map<string, string> {
  const fixed = names.filter((name) => name.startsWith('c-'));
  const hatched = names.includes('c1') ? fixed : fixed.slice(1);
  const free = ['c2', 'c3', 'c4', 'c5'].filter((name) => !names.includes(name));
  return new Map([
    ...names.flatMap((name): [string, string][] => (name in patterns ? [[name, name]] : [])),
    ...hatched.flatMap((name, index): [string, string][] => [[name, free[index] ?? 'c5']]),
  ]);
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

/** The class that colours it, `est` before all others. */
function nameOf(fill: Element): string {
  const classes = classesOf(fill);
  return classes.includes('est')
    ? 'est'
    : (classes.find((name) => /^c\d$/.test(name)) ?? classes.find((name) => name.startsWith('c-')) ?? 'c1');
}

function patternOf(name: string, id: string): Element {
  const { size, d } = patterns[name] ?? { size: 1, d: '' };
  return s('pattern', { id, class: 'hatch', width: size, height: size, patternUnits: 'userSpaceOnUse' }, [
    s('rect', { width: size, height: size }),
    s('path', { d }),
  ]);
}

function withHatches(node: ElementContent, hatchOf: (name: string) => string | null): ElementContent {
  if (node.type !== 'element') return node;
  const fill = classesOf(node).includes('f') ? hatchOf(nameOf(node)) : null;
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
