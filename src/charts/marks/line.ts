/** Lines and steps: numbers in a row, broken where one is missing. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Datum, Key, NumberMark } from '../chart.ts';
import { colourOf } from '../colours.ts';
import { dataIn, isUncertain, pointAt, type Plot } from '../plot.ts';

/** A point of a line, or a gap. */
export interface PlacedPoint {
  readonly datum: Datum;
  readonly along: number;
  readonly across: number;
}

/** The points of one group in the order of the keys; `null` where a key has no number. */
export function placePoints(mark: NumberMark, group: Key, plot: Plot): (PlacedPoint | null)[] {
  const data = dataIn(mark, plot).filter((datum) => datum.group === group.key);
  return plot.chart.xs.map((key) => {
    const datum = data.find((candidate) => candidate.x.key === key.key);
    const along = plot.keys.middle(key);
    return datum && along !== null && datum.y !== null ? { datum, along, across: plot.numbers.at(datum.y) } : null;
  });
}

/** The groups behind first, what the chart is about on top. */
export function drawLines(mark: NumberMark, plot: Plot): ElementContent[] {
  const groups = mark.groups.map((group) => ({
    group,
    colour: colourOf(plot.chart, mark.groups, { group: group.key }),
  }));
  const ordered = [
    ...groups.filter(({ colour }) => colour === 'c0'),
    ...groups.filter(({ colour }) => colour !== 'c0').reverse(),
  ];
  return ordered.flatMap(({ group, colour }) => {
    const points = placePoints(mark, group, plot);
    const { solid, dashed, dots } = mark.kind === 'step' ? stepPaths(points, plot) : linePaths(points, plot);
    return [
      ...(solid ? [s('path', { class: `l ${colour}`, d: solid })] : []),
      ...(dashed ? [s('path', { class: `l est ${colour}`, d: dashed })] : []),
      ...(dots ? [s('path', { class: `d ${colour}`, d: dots })] : []),
    ];
  });
}

interface Paths {
  readonly solid: string;
  readonly dashed: string;
  readonly dots: string;
}

/** A stretch that leads to an estimate is dashed; a number between two gaps is a dot, and so is the last of the line. */
function linePaths(points: readonly (PlacedPoint | null)[], plot: Plot): Paths {
  let [solid, dashed, dots] = ['', '', ''];
  let pen: 'solid' | 'dashed' | null = null;
  const lastIndex = points.findLastIndex((point) => point !== null);
  points.forEach((point, index) => {
    const before = points[index - 1] ?? null;
    const after = points[index + 1] ?? null;
    if (!point) return;
    const here = pointAt(plot, point.along, point.across);
    if (index === lastIndex || (!before && !after)) dots += `M${here}h0`;
    if (!before) {
      pen = null;
      return;
    }
    const style = isUncertain(point.datum) ? 'dashed' : 'solid';
    const piece = `${pen === style ? '' : `M${pointAt(plot, before.along, before.across)}`}L${here}`;
    if (style === 'solid') solid += piece;
    else dashed += piece;
    pen = style;
  });
  return { solid, dashed, dots };
}

/** Each number holds for the whole width of its key; on a line of time from its date to the next. */
function stepPaths(points: readonly (PlacedPoint | null)[], plot: Plot): Paths {
  let [solid, dashed] = ['', ''];
  const half = plot.keys.step / 2;
  points.forEach((point, index) => {
    if (!point) return;
    const before = points[index - 1] ?? null;
    const [from, to] = [point.along - half, plot.keys.time ? nextPlace(index, plot) : point.along + half];
    const riser = before ? `M${pointAt(plot, from, before.across)}L` : 'M';
    const piece = `${riser}${pointAt(plot, from, point.across)}L${pointAt(plot, to, point.across)}`;
    if (isUncertain(point.datum)) dashed += piece;
    else solid += piece;
  });
  return { solid, dashed, dots: '' };
}

/** Where the next key stands, with a number or without; the last number holds to the edge. */
function nextPlace(index: number, { chart, keys, box }: Plot): number {
  const next = chart.xs[index + 1];
  return (next && keys.middle(next)) ?? box.right;
}
