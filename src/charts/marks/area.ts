/** Areas: amounts over time, stacked or as shares, broken where a number is missing. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { sum } from 'd3';
import type { Datum, Key, NumberMark } from '../chart.ts';
import { colourOf } from '../colours.ts';
import { dataIn, pointAt, type Plot } from '../plot.ts';

/** The lower and upper edge of one group at one key. */
export interface Slice {
  readonly along: number;
  readonly lower: number;
  readonly upper: number;
}

/** Slices per group, in parallel to the keys; `null` where any group has a gap, as the stack above it would have no floor. */
export function placeSlices(mark: NumberMark, plot: Plot): { group: Key; slices: (Slice | null)[] }[] {
  const data = dataIn(mark, plot);
  const stacks = plot.chart.xs.map((key) => data.filter((datum) => datum.x.key === key.key));
  return mark.groups.map((group, level) => ({
    group,
    slices: plot.chart.xs.map((key, index) =>
      sliceOf(stacks[index] ?? [], { mark, level, along: plot.keys.middle(key), plot }),
    ),
  }));
}

function sliceOf(
  stack: readonly Datum[],
  { mark, level, along, plot }: { mark: NumberMark; level: number; along: number | null; plot: Plot },
): Slice | null {
  const values = mark.groups.map((group) => stack.find((datum) => datum.group === group.key)?.y ?? null);
  if (along === null || values.includes(null)) return null;
  const total = sum(values);
  const scale = mark.layout === 'share' && mark.groups.length > 1 && total > 0 ? 100 / total : 1;
  const below = sum(values.slice(0, level)) * scale;
  return { along, lower: plot.numbers.at(below), upper: plot.numbers.at(below + (values[level] ?? 0) * scale) };
}

export function drawAreas(mark: NumberMark, plot: Plot): ElementContent[] {
  return placeSlices(mark, plot).map(({ group, slices }) => {
    const colour = colourOf(plot.chart, mark.groups, { group: group.key });
    return s('path', {
      class: `f gap ${colour}`,
      d: unbroken(slices)
        .map((run) => outline(run, plot))
        .join(''),
    });
  });
}

/** Runs of slices without a gap. */
function unbroken(slices: readonly (Slice | null)[]): Slice[][] {
  const runs: Slice[][] = [];
  slices.forEach((slice, index) => {
    if (!slice) return;
    if (index === 0 || !slices[index - 1]) runs.push([]);
    runs.at(-1)?.push(slice);
  });
  return runs;
}

function outline(run: readonly Slice[], plot: Plot): string {
  const upper = run.map(({ along, upper: y }) => pointAt(plot, along, y));
  const lower = run.map(({ along, lower: y }) => pointAt(plot, along, y)).reverse();
  return `M${[...upper, ...lower].join('L')}z`;
}
