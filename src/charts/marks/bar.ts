/** Bars: side by side, stacked, or as shares of a whole. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { sum } from 'd3';
import type { Datum, NumberMark } from '../chart.ts';
import { colourOf } from '../colours.ts';
import { spreadOf } from '../spread.ts';
import { dataIn, isUncertain, type Plot } from '../plot.ts';
import { isStacked } from '../mark-layout.ts';
import { round } from '../sheet.ts';

/** A bar in the plot: where it lies along the keys, and its ends across the numbers. */
export interface PlacedBar {
  readonly datum: Datum;
  readonly value: number;
  readonly start: number;
  readonly thickness: number;
  readonly from: number;
  readonly to: number;
  /** Where the bar ends, or the line over it where sources differ: its number stands beyond. */
  readonly reach: number;
  readonly colour: string;
}

export function placeBars(mark: NumberMark, plot: Plot): PlacedBar[] {
  return isStacked(mark) ? placeStacks(mark, plot) : placeGroups(mark, plot);
}

function placeGroups(mark: NumberMark, plot: Plot): PlacedBar[] {
  const { bandwidth, middle } = plot.keys;
  const gap = mark.groups.length > 1 ? Math.min(2, bandwidth * 0.05) : 0;
  const thickness = Math.min(
    (bandwidth - gap * (mark.groups.length - 1)) / mark.groups.length,
    plot.sheet.isNarrow ? 44 : 64,
  );
  const whole = thickness * mark.groups.length + gap * (mark.groups.length - 1);
  return dataIn(mark, plot).flatMap((datum) => {
    const centre = middle(datum.x);
    if (centre === null || datum.y === null) return [];
    const index = mark.groups.findIndex((group) => group.key === datum.group);
    const start = centre - whole / 2 + index * (thickness + gap);
    const colour = colourOf(plot.chart, mark.groups, { group: datum.group, x: datum.x.key });
    const [from, to] = [plot.numbers.zero, plot.numbers.at(datum.y)];
    const spread = spreadOf(datum);
    const reach = spread ? plot.numbers.at(datum.y < 0 ? spread.low : spread.high) : to;
    return [{ datum, value: datum.y, start, thickness, from, to, reach, colour }];
  });
}

function placeStacks(mark: NumberMark, plot: Plot): PlacedBar[] {
  const data = dataIn(mark, plot);
  const thickness = Math.min(plot.keys.bandwidth, plot.sheet.isNarrow ? 56 : 84);
  return plot.chart.xs.flatMap((key) => {
    const stack = mark.groups.flatMap((group) =>
      data.filter((datum) => datum.x.key === key.key && datum.group === group.key),
    );
    const total = sum(stack, (datum) => datum.y);
    const scale = mark.layout === 'share' && total > 0 ? 100 / total : 1;
    const centre = plot.keys.middle(key);
    let below = 0;
    return stack.flatMap((datum) => {
      if (datum.y === null || centre === null) return [];
      const value = datum.y * scale;
      const [from, to] = [plot.numbers.at(below), plot.numbers.at(below + value)];
      below += value;
      const colour = colourOf(plot.chart, mark.groups, { group: datum.group, x: key.key });
      return [{ datum, value, start: centre - thickness / 2, thickness, from, to, reach: to, colour }];
    });
  });
}

/** One path per colour: a bar is four numbers of it. */
export function drawBars(bars: readonly PlacedBar[], plot: Plot, { gaps }: { gaps: boolean }): ElementContent[] {
  const paths = new Map<string, string>();
  for (const bar of bars) {
    const style = `f ${bar.colour}${isUncertain(bar.datum) ? ' est' : ''}${gaps ? ' gap' : ''}`;
    paths.set(style, (paths.get(style) ?? '') + barPath(bar, plot));
  }
  return [...paths].map(([style, d]) => s('path', { class: style, d }));
}

function barPath({ start, thickness, from, to }: PlacedBar, plot: Plot): string {
  const [a, b] = [round(from), round(to)];
  const [along, thick] = [round(start), round(thickness)];
  return plot.isHorizontal ? `M${a} ${along}H${b}v${thick}H${a}z` : `M${along} ${a}V${b}h${thick}V${a}z`;
}
