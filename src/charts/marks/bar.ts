/** Bars: side by side, stacked, or as shares of a whole. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { sum } from 'd3';
import type { Datum, NumberMark } from '../chart.ts';
import { colourOf } from '../colours.ts';
import { saidText, spreadOf } from '../spread.ts';
import { textWidth } from '../measure-text.ts';
import { dataIn, isUncertain, type Plot } from '../plot.ts';
import { isStacked } from '../scales.ts';
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

/** Values at the ends of bars, or in the middle of stacked ones; those that don’t fit are left to the table. */
export function drawBarLabels(bars: readonly PlacedBar[], mark: NumberMark, plot: Plot): ElementContent[] {
  if (mark.labels === 'none') return [];
  const stacked = isStacked(mark);
  const text = (bar: PlacedBar): string =>
    mark.layout === 'share' && stacked ? `${Math.round(bar.value)}%` : barText(bar, plot);
  if (stacked) {
    const fitting = bars.filter((bar) => fitsInside(bar, text(bar), plot));
    // One number among many bars would seem to say something about that bar.
    const isTooFew = mark.labels === 'auto' && fitting.length * 5 < bars.length;
    return isTooFew ? [] : fitting.map((bar) => insideLabel(bar, text(bar), plot));
  }
  const wanted = mark.labels === 'ends' ? endBars(bars) : bars;
  const fits = plot.isHorizontal || wanted.every((bar) => fitsAbove(bar, text(bar), plot));
  // Small multiples have no room for some labels only: there, the axis tells.
  const telling = plot.facet === null ? tellingBars(bars, text, plot) : [];
  const shown = mark.labels === 'all' || fits ? wanted : telling;
  return [
    s(
      'g',
      plot.isHorizontal ? {} : { textAnchor: 'middle' },
      shown.map((bar) => endLabel(bar, text(bar), plot)),
    ),
  ];
}

/** Where sources differ, with what the others say, if there is room. */
function barText(bar: PlacedBar, plot: Plot): string {
  const said = saidText(bar.datum, { write: plot.text, language: plot.sheet.language });
  return plot.isHorizontal || fitsAbove(bar, said, plot) ? said : plot.text(bar.value);
}

/** Whether a bar’s value can stand above it without touching its neighbours’. */
export function fitsAbove(bar: PlacedBar, text: string, plot: Plot): boolean {
  return textWidth(text, plot.sheet) <= bar.thickness + Math.max(0, plot.keys.step - plot.keys.bandwidth) * 0.9;
}

function fitsInside(bar: PlacedBar, text: string, plot: Plot): boolean {
  const length = Math.abs(bar.to - bar.from);
  const width = textWidth(text, plot.sheet) + 6;
  return plot.isHorizontal
    ? width <= length && bar.thickness >= plot.sheet.size + 2
    : length >= plot.sheet.size + 3 && width <= bar.thickness;
}

function insideLabel(bar: PlacedBar, text: string, plot: Plot): ElementContent {
  const middle = (bar.from + bar.to) / 2;
  const along = bar.start + bar.thickness / 2;
  const [x, y] = plot.isHorizontal ? [middle, along] : [along, middle];
  // An estimate is hatched, not filled: its number stands on paper.
  const look = isUncertain(bar.datum) ? 'halo' : `in ${bar.colour}`;
  return s('text', { class: look, x: round(x), y: round(y + plot.sheet.size * 0.36), textAnchor: 'middle' }, text);
}

function endLabel(bar: PlacedBar, text: string, plot: Plot): ElementContent {
  const along = bar.start + bar.thickness / 2;
  const isNegative = bar.value < 0;
  if (!plot.isHorizontal) {
    const y = isNegative ? bar.reach + plot.sheet.size + 1 : bar.reach - 4;
    return s('text', { x: round(along), y: round(y) }, text);
  }
  const anchor = isNegative ? { textAnchor: 'end' } : {};
  return s(
    'text',
    { x: round(bar.reach + (isNegative ? -5 : 5)), y: round(along + plot.sheet.size * 0.36), ...anchor },
    text,
  );
}

function endBars(bars: readonly PlacedBar[]): PlacedBar[] {
  const groups = [...new Set(bars.map((bar) => bar.datum.group))];
  return groups.flatMap((group) => {
    const own = bars.filter((bar) => bar.datum.group === group);
    return [...new Set([own[0], own.at(-1)])].filter((bar) => bar !== undefined);
  });
}

/** Where not every value fits: the last of each series and the largest of all, as far as they keep clear of each other. */
function tellingBars(bars: readonly PlacedBar[], text: (bar: PlacedBar) => string, plot: Plot): PlacedBar[] {
  const largest = bars.reduce<PlacedBar | null>(
    (best, bar) => (best && Math.abs(best.value) >= Math.abs(bar.value) ? best : bar),
    null,
  );
  const newest = [...new Set(bars.map((bar) => bar.datum.group))].map((group) =>
    bars.findLast((bar) => bar.datum.group === group),
  );
  const wanted = [...new Set([largest, ...newest])].filter((bar) => bar !== null && bar !== undefined);
  const kept: PlacedBar[] = [];
  for (const bar of wanted) {
    const reach = (other: PlacedBar): number =>
      (textWidth(text(bar), plot.sheet) + textWidth(text(other), plot.sheet)) / 2 + 4;
    const isClear = kept.every(
      (other) =>
        Math.abs(other.start - bar.start) >= reach(other) || Math.abs(other.to - bar.to) >= plot.sheet.size + 2,
    );
    const coversBar = bars.some(
      (other) =>
        other !== bar &&
        Math.abs(other.start - bar.start) < textWidth(text(bar), plot.sheet) / 2 + bar.thickness / 2 &&
        other.to < bar.to + 2,
    );
    if (isClear && !coversBar) kept.push(bar);
  }
  return kept;
}
