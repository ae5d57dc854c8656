/** The numbers of bars: at their ends, or in the middle of stacked ones. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { insideSheet } from '../axis.ts';
import type { NumberMark } from '../chart.ts';
import { isChosen } from '../colours.ts';
import { isStacked } from '../mark-layout.ts';
import { textWidth } from '../measure-text.ts';
import { isUncertain, type Plot } from '../plot.ts';
import { round } from '../sheet.ts';
import { briefText, saidText } from '../said-text.ts';
import type { PlacedBar } from './bar.ts';

/** Values at the ends of bars, or in the middle of stacked ones; those that don’t fit are left to the table. */
export function drawBarLabels(bars: readonly PlacedBar[], mark: NumberMark, plot: Plot): ElementContent[] {
  if (mark.labels === 'none') return [];
  const stacked = isStacked(mark);
  const hasRoom = hasRoomForWords(bars, mark, plot);
  const text = (bar: PlacedBar): string =>
    mark.layout === 'share' && stacked
      ? `${Math.round(bar.value)}%`
      : stacked
        ? briefText(bar.datum, plot.text)
        : hasRoom
          ? wordsOf(bar, plot)
          : briefText(bar.datum, plot.text);
  if (stacked) {
    const fitting = bars.filter((bar) => fitsInside(bar, text(bar), plot));
    // One number among many bars would seem to say something about that bar.
    const isTooFew = mark.labels === 'auto' && fitting.length * 5 < bars.length;
    return isTooFew ? [] : fitting.map((bar) => insideLabel(bar, text(bar), plot));
  }
  // Each is measured once: every number is held against every other.
  const widths = new Map(bars.map((bar) => [bar, textWidth(text(bar), plot.sheet)]));
  const widthOf = (bar: PlacedBar): number => widths.get(bar) ?? 0;
  const shown = shownBars(bars, mark, { plot, widthOf });
  const isCrossed = plot.chart.marks.some(({ kind }) => kind === 'rule');
  return [
    s(
      'g',
      { ...(isCrossed && { class: 'halo' }), ...(!plot.isHorizontal && { textAnchor: 'middle' }) },
      shown.map((bar) => endLabel(bar, text(bar), plot)),
    ),
  ];
}

/** With how closely it is known and what other sources say. */
function wordsOf(bar: PlacedBar, plot: Plot): string {
  return saidText(bar.datum, { write: plot.text, language: plot.sheet.language });
}

/** Words or signs, but not both in one chart. */
function hasRoomForWords(bars: readonly PlacedBar[], mark: NumberMark, plot: Plot): boolean {
  const room = (bar: PlacedBar): number => (mark.groups.length === 1 ? plot.keys.step * 0.9 : bar.thickness);
  return plot.isHorizontal || bars.every((bar) => textWidth(wordsOf(bar, plot), plot.sheet) <= room(bar));
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
    return s('text', { x: insideSheet(along, textWidth(text, plot.sheet), plot.sheet), y: round(y) }, text);
  }
  const anchor = isNegative ? { textAnchor: 'end' } : {};
  return s(
    'text',
    { x: round(bar.reach + (isNegative ? -5 : 5)), y: round(along + plot.sheet.size * 0.36), ...anchor },
    text,
  );
}

interface Labelling {
  readonly plot: Plot;
  /** Width of a bar’s number. */
  readonly widthOf: (bar: PlacedBar) => number;
}

/** The bars whose numbers are written: all where they fit. */
function shownBars(bars: readonly PlacedBar[], mark: NumberMark, labelling: Labelling): readonly PlacedBar[] {
  const { plot } = labelling;
  const ends = seriesOf(bars).flatMap((own) => [...new Set([own.at(-1), own[0]])].filter((bar) => bar !== undefined));
  if (plot.isHorizontal) return mark.labels === 'ends' ? ends : bars;
  if (mark.labels === 'ends')
    return clearBars(
      ends.map((bar) => [bar]),
      bars,
      labelling,
    );
  if (mark.labels === 'all' || bars.every((bar) => isClear(bar, { others: bars, bars }, labelling))) return bars;
  // Small multiples have no room for some labels only: there, the axis tells.
  return plot.facet === null ? clearBars(tellingBars(bars, plot), bars, labelling) : [];
}

function seriesOf(bars: readonly PlacedBar[]): PlacedBar[][] {
  const groups = [...new Set(bars.map((bar) => bar.datum.group))];
  return groups.map((group) => bars.filter((bar) => bar.datum.group === group));
}

/** Where not every number fits: the largest of all, the newest of each series, then whole series, first those the chart is about. */
function tellingBars(bars: readonly PlacedBar[], { chart }: Plot): PlacedBar[][] {
  const largest = bars.reduce<PlacedBar | null>(
    (best, bar) => (best && Math.abs(best.value) >= Math.abs(bar.value) ? best : bar),
    null,
  );
  const series = seriesOf(bars);
  const newest = series.flatMap((own) => own.slice(-1));
  const isAbout = (own: readonly PlacedBar[]): number => Number(own.some((bar) => isChosen(chart, bar.datum.group)));
  const most = (own: readonly PlacedBar[]): number => Math.max(...own.map((bar) => Math.abs(bar.value)));
  const ordered = series.toSorted((a, b) => isAbout(b) - isAbout(a) || most(b) - most(a));
  return [...(largest ? [[largest]] : []), ...newest.map((bar) => [bar]), ...ordered];
}

/** Of sets of bars in the order of their weight, those whose numbers all keep clear of bars and of the numbers before them. */
function clearBars(
  wanted: readonly (readonly PlacedBar[])[],
  bars: readonly PlacedBar[],
  labelling: Labelling,
): PlacedBar[] {
  const kept = new Set<PlacedBar>();
  for (const set of wanted) {
    const together = [...new Set([...kept, ...set])];
    if (set.every((bar) => isClear(bar, { others: together, bars }, labelling))) set.forEach((bar) => kept.add(bar));
  }
  return [...kept];
}

function isClear(
  bar: PlacedBar,
  { others, bars }: { others: readonly PlacedBar[]; bars: readonly PlacedBar[] },
  { plot, widthOf }: Labelling,
): boolean {
  const middle = (other: PlacedBar): number => other.start + other.thickness / 2;
  const isApart = others.every(
    (other) =>
      other === bar ||
      Math.abs(middle(other) - middle(bar)) >= (widthOf(bar) + widthOf(other)) / 2 + 4 ||
      Math.abs(other.reach - bar.reach) >= plot.sheet.size + 2,
  );
  const coversBar = bars.some(
    (other) =>
      other !== bar &&
      Math.abs(middle(other) - middle(bar)) < (widthOf(bar) + other.thickness) / 2 &&
      (bar.value < 0 ? other.reach > bar.reach + 2 : other.reach < bar.reach - 2),
  );
  return isApart && !coversBar;
}
