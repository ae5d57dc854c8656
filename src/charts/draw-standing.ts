/** Draws a chart whose keys run from left to right. */
import type { ElementContent } from 'hast';
import { drawKeyAxis, numberTicks, overhang } from './axis.ts';
import { numberMarks, type Chart } from './chart.ts';
import { drawPlot } from './draw-plot.ts';
import { keyTicks } from './key-ticks.ts';
import { drawLegend } from './legend.ts';
import { bandRoom } from './marks/remark.ts';
import { slopeMargins } from './marks/slope.ts';
import { textWidth } from './measure-text.ts';
import { createPlot, type Plot } from './plot.ts';
import { createKeyScale, createNumberScale } from './scales.ts';
import { drawEndNames, endNamedMark, endNames } from './series-labels.ts';
import { lineHeight, type Sheet } from './sheet.ts';

export interface Drawing {
  readonly height: number;
  readonly content: readonly ElementContent[];
  readonly stops: Stops;
}

/** Where each row of the table stands in the drawing, for reading out; more places than rows run through the rows again. */
export interface Stops {
  readonly x?: readonly number[];
  readonly y?: readonly number[];
}

export function drawStanding(chart: Chart, sheet: Sheet): Drawing {
  const height = sheet.isNarrow ? 216 : 300;
  const slope = numberMarks(chart).find((mark) => mark.kind === 'slope');
  const named = endNamedMark(chart);
  const legend = named || slope ? null : legendOf(chart, sheet);
  const top = (legend?.height ?? 0) + (hasTopLabels(chart) ? lineHeight(sheet) + 4 : sheet.size / 2 + 2);
  const margins = slope ? slopeMargins(slope, sheet) : null;
  const left = margins?.left ?? tickWidth(chart, { sheet, height });
  const wanted = sheet.width - (margins?.right ?? (named ? endNames(named, { chart, sheet }).width : 8));
  const ticks = keyTicks(chart, { step: createKeyScale(chart, [left, wanted]).step, sheet });
  const createWithin = (right: number, above = 0): Plot =>
    createPlot(chart, { sheet, box: { left, top: top + above, right, bottom: top + above + height }, facet: null });
  const first = createWithin(wanted);
  const plot = createWithin(wanted - overhang(first, ticks), bandRoom(first));
  const { box } = plot;
  const under = hasUnderLabels(chart) ? lineHeight(sheet) : 0;
  const below = under + Math.max(...ticks.map(({ lines }) => lines.length)) * lineHeight(sheet) + 10;
  return {
    height: box.bottom + below,
    content: [
      ...(legend?.content ?? []),
      ...drawPlot(plot, { withTicks: true }),
      ...(named ? drawEndNames(named, plot) : []),
      drawKeyAxis(plot, ticks, under),
    ],
    stops: { x: chart.xs.map((key) => plot.keys.middle(key) ?? 0) },
  };
}

/** Room for the numbers at the left. */
export function tickWidth(chart: Chart, { sheet, height }: { sheet: Sheet; height: number }): number {
  const count = Math.max(2, Math.min(5, Math.round(height / 70)));
  const numbers = createNumberScale(chart, [height, 0], count);
  return Math.max(...numberTicks({ chart, numbers, sheet }).map((text) => textWidth(text, sheet))) + 8;
}

/** A legend is for groups that have no place of their own to be named at. */
export function legendOf(chart: Chart, sheet: Sheet): ReturnType<typeof drawLegend> | null {
  const mark = numberMarks(chart).find((candidate) => candidate.groups.length > 1);
  return mark ? drawLegend(mark.groups, { chart, sheet }) : null;
}

function hasTopLabels(chart: Chart): boolean {
  return numberMarks(chart).some((mark) => mark.kind !== 'line' && mark.kind !== 'step' && mark.kind !== 'area');
}

/** Whether numbers stand under bars that go down. */
function hasUnderLabels(chart: Chart): boolean {
  return numberMarks(chart).some(
    (mark) => mark.kind === 'bar' && mark.labels !== 'none' && mark.data.some(({ y }) => y !== null && y < 0),
  );
}
