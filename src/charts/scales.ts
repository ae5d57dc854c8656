/** Scales: where a key stands along the chart, and where a number stands across it. */
import { extent, rollups, scaleBand, scaleLinear, scaleLog, sum } from 'd3';
import { numberMarks, type Chart, type Key, type NumberMark } from './chart.ts';
import { isLabelled, isStacked } from './mark-layout.ts';
import { valuesOf } from './spread.ts';
import { timelineOf, type Timeline } from './timeline.ts';

/** Places keys: the middle of each, and the room each has. */
export interface KeyScale {
  readonly step: number;
  readonly bandwidth: number;
  /** The middle of a key; a date inside a period is placed within it; `null` where the chart has no such place. */
  readonly middle: (key: Key) => number | null;
  /** Set where keys stand on a line of time, as far apart as their dates. */
  readonly time: Timeline | null;
}

export interface NumberScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Where marks that show length begin. */
  readonly zero: number;
}

/** Marks that need room around the middle of their key. */
const wide = new Set<NumberMark['kind']>(['bar', 'lollipop', 'waterfall', 'step', 'range']);

export function createKeyScale(chart: Chart, [start, end]: readonly [number, number]): KeyScale {
  const time = timelineOf(chart, [start, end]);
  if (time) return { step: 0, bandwidth: 0, middle: time.middle, time };
  const isWide = numberMarks(chart).some((mark) => wide.has(mark.kind));
  // Lines run from edge to edge; dots alone keep clear of the axis.
  const isCloud = numberMarks(chart).every((mark) => mark.kind === 'point');
  const keys = chart.xs.map((key) => key.key);
  const padding = chart.orientation === 'horizontal' ? 0.34 : 0.28;
  const band = isWide
    ? scaleBand(keys, [start, end])
        .paddingInner(padding)
        .paddingOuter(padding / 2)
    : scaleBand(keys, [start, end])
        .paddingInner(1)
        .paddingOuter(keys.length === 1 || isCloud ? 0.5 : 0);
  const middleOf = (key: string): number | null => {
    const at = band(key);
    return at === undefined ? null : at + band.bandwidth() / 2;
  };
  const middle = (key: Key): number | null =>
    middleOf(key.key) ?? placeInside(key, chart.xs, { middleOf, step: band.step() });
  return { step: band.step(), bandwidth: band.bandwidth(), middle, time: null };
}

/** A day or month within one of the periods drawn. */
function placeInside(
  key: Key,
  xs: readonly Key[],
  { middleOf, step }: { middleOf: (key: string) => number | null; step: number },
): number | null {
  const { period } = key;
  const host = xs.find((x) => period && x.period && x.period.start <= period.start && period.start <= x.period.end);
  const middle = host ? middleOf(host.key) : null;
  if (!period || !host?.period || middle === null) return null;
  const [from, to, at] = [host.period.start, host.period.end, period.start].map((day) => Date.parse(day));
  return middle + step * (((at ?? 0) - (from ?? 0)) / ((to ?? 0) - (from ?? 0) || 1) - 0.5);
}

/** `range` runs from the lower end of the axis to the upper, in pixels; `count` is about how many ticks. */
export function createNumberScale(chart: Chart, range: readonly [number, number], count: number): NumberScale {
  const domain = chart.y.domain ?? dataDomain(chart);
  if (chart.y.scale === 'log') {
    const scale = scaleLog(chart.y.domain ?? domain, range);
    if (!chart.y.domain) scale.nice();
    const powers = scale.ticks(count).filter((tick) => /^1(?:0*|e.*)$|^0\.0*1$/.test(String(tick)));
    return { at: (value) => scale(value), ticks: powers.length > 1 ? powers : scale.ticks(count), zero: range[0] };
  }
  const scale = scaleLinear(domain, range);
  // Rounded up by less than a tick: a half-empty top row would squeeze the data. Without an axis, the longest bar takes all the room.
  if (!chart.y.domain && !isLabelled(chart)) scale.nice(count * 2);
  return {
    at: (value) => scale(value),
    ticks: scale.ticks(count),
    zero: scale(Math.max(0, Math.min(...scale.domain()))),
  };
}

/** Ends of the numbers drawn, with zero. Shares run to 100. */
function dataDomain(chart: Chart): [number, number] {
  const values = numberMarks(chart).flatMap(numbersDrawn);
  const remarks = chart.marks.flatMap((mark) => {
    if (mark.kind === 'annotation') return [mark.y];
    const positions = mark.kind === 'rule' ? [mark.at] : mark.kind === 'band' ? [mark.from, mark.to] : [];
    return positions.flatMap((position) => (position.axis === 'y' ? [position.value] : []));
  });
  const [low = 0, high = 1] = extent([...values, ...remarks]);
  if (chart.y.scale === 'log') return [low, high];
  return [Math.min(0, low), low === 0 && high === 0 ? 1 : Math.max(0, high)];
}

function numbersDrawn(mark: NumberMark): number[] {
  if (isStacked(mark)) {
    if (mark.layout === 'share') return [0, 100];
    const stacks = rollups(
      mark.data,
      (data) => sum(data, (datum) => datum.y),
      (datum) => `${datum.facet}|${datum.x.key}`,
    );
    return stacks.map(([, total]) => total);
  }
  const values = mark.data.flatMap(valuesOf);
  if (mark.kind !== 'waterfall') return values;
  return runningTotals(mark).flatMap(({ from, to }) => [from, to]);
}

/** The steps of a waterfall: each from where the one before ended. */
export function runningTotals(mark: NumberMark): { key: Key; from: number; to: number; isTotal: boolean }[] {
  let running = 0;
  return mark.data.map((datum, index) => {
    const y = datum.y ?? 0;
    const isTotal = mark.totals.has(datum.x.key) || index === 0;
    const from = isTotal ? 0 : running;
    running = isTotal ? y : running + y;
    return { key: datum.x, from, to: running, isTotal };
  });
}
