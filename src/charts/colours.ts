/** Which colour class a mark takes. The colours themselves stand in chart-drawing.css. */
import type { Chart, Key } from './chart.ts';

/**
 * `c1` is the accent, `c2` to `c5` the palette, `c0` recedes; a colour that the author fixed is `c-teal` and so on.
 * Where something is highlighted, it takes the accent and everything else recedes.
 */
export function colourOf(chart: Chart, groups: readonly Key[], { group, x }: { group: string; x?: string }): string {
  const fixed = chart.colours.get(group) ?? (x === undefined ? undefined : chart.colours.get(x));
  if (fixed === 'accent') return 'c1';
  if (fixed !== undefined) return fixed === 'grey' ? 'c0' : `c-${fixed}`;
  const index = groups.findIndex((candidate) => candidate.key === group);
  if (chart.highlight.size === 0) return `c${Math.max(0, index % 5) + 1}`;
  const isGroupChosen = groups.some((candidate) => chart.highlight.has(candidate.key));
  if (!isGroupChosen)
    return x !== undefined && chart.highlight.has(x) ? 'c1' : groups.length > 1 ? `c${(index % 5) + 1}` : 'c0';
  if (!chart.highlight.has(group)) return 'c0';
  const chosen = groups.filter((candidate) => chart.highlight.has(candidate.key));
  return `c${chosen.findIndex((candidate) => candidate.key === group) + 1}`;
}

/** Whether a name is written bold: it is what the chart is about. */
export function isChosen(chart: Chart, name: string): boolean {
  return chart.highlight.has(name);
}
