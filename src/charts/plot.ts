/** The plot: the area inside the axes, with everything a mark needs to place itself in it. */
import type { Chart, Datum, NumberMark } from './chart.ts';
import { numberMarks } from './chart.ts';
import { numberWriter, type WriteNumber } from './number-text.ts';
import { createKeyScale, createNumberScale, type KeyScale, type NumberScale } from './scales.ts';
import { round, type Sheet } from './sheet.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Plot {
  readonly chart: Chart;
  readonly sheet: Sheet;
  readonly box: Box;
  /** The small multiple drawn here; `null` where there is one panel. */
  readonly facet: string | null;
  readonly isHorizontal: boolean;
  readonly keys: KeyScale;
  readonly numbers: NumberScale;
  /** A number as a label writes it. */
  readonly text: WriteNumber;
}

export function createPlot(
  chart: Chart,
  { sheet, box, facet }: { sheet: Sheet; box: Box; facet: string | null },
): Plot {
  const isHorizontal = chart.orientation === 'horizontal';
  const unit = numberMarks(chart)[0]?.yField.unit ?? null;
  const length = isHorizontal ? box.right - box.left : box.bottom - box.top;
  const count = Math.max(2, Math.min(5, Math.round(length / (isHorizontal ? 90 : 70))));
  return {
    chart,
    sheet,
    box,
    facet,
    isHorizontal,
    keys: createKeyScale(chart, isHorizontal ? [box.top, box.bottom] : [box.left, box.right]),
    numbers: createNumberScale(chart, isHorizontal ? [box.left, box.right] : [box.bottom, box.top], count),
    text: numberWriter({ language: sheet.language, decimals: chart.decimals, unit }),
  };
}

/** The numbers of a mark that belong into this plot. */
export function dataIn(mark: NumberMark, plot: Plot): readonly Datum[] {
  return plot.facet === null ? mark.data : mark.data.filter((datum) => datum.facet === plot.facet);
}

/** A point on the drawing from its place along the keys and across the numbers: “x y”. */
export function pointAt(plot: Plot, along: number, across: number): string {
  return plot.isHorizontal ? `${round(across)} ${round(along)}` : `${round(along)} ${round(across)}`;
}

/** Estimates, forecasts and targets are drawn dashed or hollow. */
export function isUncertain(datum: { readonly status: Datum['status'] }): boolean {
  return datum.status !== 'reported' && datum.status !== 'provisional';
}
