/** Draws a chart whose keys run from top to bottom. */
import { max } from 'd3';
import { drawRowNames, rowNames, type RowNames } from './axis.ts';
import { numberMarks, type Chart, type Key } from './chart.ts';
import { saidText } from './said-text.ts';
import { valuesOf } from './spread.ts';
import { drawPlot } from './draw-plot.ts';
import { legendOf, type Drawing } from './draw-standing.ts';
import { textWidth } from './measure-text.ts';
import { numberWriter } from './number-text.ts';
import { createPlot, type Plot } from './plot.ts';
import { isLabelled, isStacked } from './mark-layout.ts';
import { lineHeight, type Sheet } from './sheet.ts';

export function drawLying(chart: Chart, sheet: Sheet): Drawing {
  const names = rowNames(chart.xs, sheet);
  const legend = legendOf(chart, sheet);
  const hasAxis = !isLabelled(chart);
  const top = (legend?.height ?? 0) + (hasAxis ? lineHeight(sheet) + 8 : 0);
  const rows = layRows(chart, { names, sheet, top });
  const bottom = rows.at(-1)?.bottom ?? top;
  const room = valueRoom(chart, { sheet, names });
  const box = { left: names.width + room.left, top, right: sheet.width - room.right, bottom };
  const plot = standOn(rows, createPlot(chart, { sheet, box, facet: null }));
  return {
    height: bottom + (names.isAbove ? -4 : 4),
    content: [
      ...(legend?.content ?? []),
      ...drawPlot(plot, { withTicks: hasAxis, withBase: !names.isAbove }),
      drawRowNames(names, rows, { chart, sheet }),
    ],
    stops: { y: rows.map(({ middle }) => middle) },
  };
}

interface LyingRow {
  readonly key: string;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  /** Height of the row without the name above it. */
  readonly height: number;
}

/** Rows from top to bottom, each as high as its bars and the lines of its own name need. */
function layRows(chart: Chart, { names, sheet, top }: { names: RowNames; sheet: Sheet; top: number }): LyingRow[] {
  const most = max([...names.lines.values()], (lines) => lines.length) ?? 1;
  const height = Math.max(
    barsPerRow(chart) * (sheet.isNarrow ? 20 : 22) + 10 + (names.isAbove ? 4 : 0),
    names.isAbove ? 0 : most * lineHeight(sheet) + 6,
  );
  let bottom = top;
  return chart.xs.map(({ key }) => {
    const above = names.isAbove ? (names.lines.get(key)?.length ?? 1) * lineHeight(sheet) + 6 : 0;
    // A name stands close to its own bar, and clear of the one above.
    const lift = names.isAbove ? 6 : 0;
    const row = {
      key,
      top: bottom,
      middle: bottom + above + height / 2 - lift,
      bottom: bottom + above + height,
      height,
    };
    bottom = row.bottom;
    return row;
  });
}

/** The plot with its keys in the middle of the rows. */
function standOn(rows: readonly LyingRow[], plot: Plot): Plot {
  const middles = new Map(rows.map(({ key, middle }) => [key, middle]));
  const step = rows[0]?.height ?? plot.keys.step;
  const middle = (key: Key): number | null => middles.get(key.key) ?? plot.keys.middle(key);
  return { ...plot, keys: { ...plot.keys, step, middle, bandwidth: Math.min(plot.keys.bandwidth, step - 12) } };
}

function barsPerRow(chart: Chart): number {
  const counts = numberMarks(chart).map((mark) => (mark.kind === 'bar' && !isStacked(mark) ? mark.groups.length : 1));
  return max(counts) ?? 1;
}

/** Room for the values at the ends of bars; bars with no names beside them begin where their names above do. */
function valueRoom(chart: Chart, { sheet, names }: { sheet: Sheet; names: RowNames }): { left: number; right: number } {
  const marks = numberMarks(chart);
  const unit = marks[0]?.yField.unit ?? null;
  const data = marks.flatMap((mark) => (isStacked(mark) ? [] : mark.data));
  const { language } = sheet;
  const write = numberWriter({ language, decimals: chart.decimals, unit });
  const ends = data.map((datum) => ({
    reach: Math.max(0, ...valuesOf(datum)),
    width: Math.max(
      ...[saidText(datum, { write, language }), ...valuesOf(datum).map((value) => write(value))].map((text) =>
        textWidth(text, sheet),
      ),
    ),
  }));
  const width = max(ends, (end) => end.width) ?? 0;
  const hasNegative = data.flatMap(valuesOf).some((value) => value < 0);
  const isFlush = names.isAbove && marks.every((mark) => mark.kind === 'bar');
  const left = hasNegative ? width + 6 : isFlush ? 0 : 4;
  if (marks.some(isStacked)) return { left, right: 14 };
  if (hasNegative || !isLabelled(chart) || chart.y.domain) return { left, right: width + 12 };
  return { left, right: roomBeyond(ends, sheet.width - names.width - left) };
}

/** The longest bar leaves as much as each number needs behind its own bar: a short one may have a long number. */
function roomBeyond(ends: readonly { reach: number; width: number }[], length: number): number {
  const most = Math.max(...ends.map(({ reach }) => reach));
  return (
    length - Math.min(...ends.map(({ reach, width }) => (length - width - 12) / (reach / most || 1e-9)), length - 12)
  );
}
