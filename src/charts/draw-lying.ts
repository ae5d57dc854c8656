/** Draws a chart whose keys run from top to bottom. */
import { max } from 'd3';
import { drawRowNames, rowNames } from './axis.ts';
import { numberMarks, type Chart } from './chart.ts';
import { saidText, valuesOf } from './spread.ts';
import { drawPlot, isLabelled } from './draw-plot.ts';
import { legendOf, type Drawing } from './draw-standing.ts';
import { textWidth } from './measure-text.ts';
import { numberText } from './number-text.ts';
import { createPlot } from './plot.ts';
import { isStacked } from './scales.ts';
import { lineHeight, type Sheet } from './sheet.ts';

export function drawLying(chart: Chart, sheet: Sheet): Drawing {
  const names = rowNames(chart.xs, sheet);
  const legend = legendOf(chart, sheet);
  const hasAxis = !isLabelled({ chart });
  const top = (legend?.height ?? 0) + (hasAxis ? lineHeight(sheet) + 8 : 0);
  const lines = max([...names.lines.values()], (item) => item.length) ?? 1;
  const above = names.isAbove ? lines * lineHeight(sheet) + 6 : 0;
  // A name stands close to its own bar, and clear of the one above.
  const lift = names.isAbove ? 6 : 0;
  const row = Math.max(
    barsPerRow(chart) * (sheet.isNarrow ? 20 : 22) + 10 + (names.isAbove ? 4 : 0),
    names.isAbove ? 0 : lines * lineHeight(sheet) + 6,
  );
  const pitch = row + above;
  const bottom = top + pitch * chart.xs.length;
  const room = valueRoom(chart, { sheet, isAlone: names.isAbove });
  const box = { left: names.width + room.left, top, right: sheet.width - room.right, bottom };
  // Where names stand above their rows, the band is the lower part of each: the scale is shifted by half of what is above.
  const shift = above / 2 - lift;
  const inner = { ...box, top: top + shift, bottom: bottom + shift };
  const plot = createPlot(chart, { sheet, box: inner, facet: null });
  const framed = { ...plot, box, keys: { ...plot.keys, bandwidth: Math.min(plot.keys.bandwidth, row - 12) } };
  const rows = chart.xs.map((key, index) => ({
    key: key.key,
    middle: plot.keys.middle(key) ?? 0,
    // A short name stands on its own row as a long one does.
    top: top + index * pitch + (lines - (names.lines.get(key.key)?.length ?? lines)) * lineHeight(sheet),
  }));
  return {
    height: bottom + (names.isAbove ? -4 : 4),
    content: [
      ...(legend?.content ?? []),
      ...drawPlot(framed, { withTicks: hasAxis, withBase: !names.isAbove }),
      drawRowNames(names, rows, { chart, sheet }),
    ],
    stops: { y: rows.map(({ middle }) => middle) },
  };
}

function barsPerRow(chart: Chart): number {
  const counts = numberMarks(chart).map((mark) => (mark.kind === 'bar' && !isStacked(mark) ? mark.groups.length : 1));
  return max(counts) ?? 1;
}

/** Room for the values at the ends of bars; bars with no names beside them begin where their names above do. */
function valueRoom(
  chart: Chart,
  { sheet, isAlone }: { sheet: Sheet; isAlone: boolean },
): { left: number; right: number } {
  const marks = numberMarks(chart);
  const unit = marks[0]?.yField.unit ?? null;
  const data = marks.flatMap((mark) => (isStacked(mark) ? [] : mark.data));
  const { language } = sheet;
  const write = (value: number): string => numberText(value, { language, decimals: chart.decimals, unit });
  const texts = data.flatMap((datum) => [saidText(datum, { write, language }), ...valuesOf(datum).map(write)]);
  const width = max(texts, (text) => textWidth(text, sheet)) ?? 0;
  const hasNegative = data.flatMap(valuesOf).some((value) => value < 0);
  const isFlush = isAlone && marks.every((mark) => mark.kind === 'bar');
  return { left: hasNegative ? width + 6 : isFlush ? 0 : 4, right: marks.some(isStacked) ? 14 : width + 12 };
}
