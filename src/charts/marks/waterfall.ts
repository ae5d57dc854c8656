/** Waterfalls: from one total to the next, step by step. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { NumberMark } from '../chart.ts';
import { dataIn, pointAt, type Plot } from '../plot.ts';
import { runningTotals } from '../scales.ts';
import { briefText } from '../said-text.ts';
import { round } from '../sheet.ts';
import { drawBars, type PlacedBar } from './bar.ts';

/** Totals in the accent, additions and deductions in two further colours; thin lines join one level to the next. */
export function drawWaterfall(mark: NumberMark, plot: Plot): ElementContent[] {
  const data = dataIn(mark, plot);
  const steps = runningTotals({ ...mark, data });
  const thickness = Math.min(plot.keys.bandwidth, plot.sheet.isNarrow ? 44 : 72);
  const bars = steps.flatMap(({ key, from, to, isTotal }, index): PlacedBar[] => {
    const middle = plot.keys.middle(key);
    const datum = data[index];
    if (middle === null || !datum) return [];
    const colour = isTotal ? 'c1' : to >= from ? 'c2' : 'c3';
    return [
      {
        datum,
        value: to - from,
        start: middle - thickness / 2,
        thickness,
        from: plot.numbers.at(from),
        to: plot.numbers.at(to),
        reach: plot.numbers.at(to),
        colour,
      },
    ];
  });
  const joints = bars.slice(1).map((bar, index) => {
    const before = bars[index];
    return before
      ? `M${pointAt(plot, before.start + thickness, before.to)}L${pointAt(plot, bar.start, before.to)}`
      : '';
  });
  const labels = bars.map((bar, index) => stepLabel(bar, { isTotal: steps[index]?.isTotal ?? false, plot }));
  return [s('path', { class: 'joint', d: joints.join('') }), ...drawBars(bars, plot, { gaps: false }), s('g', labels)];
}

function stepLabel(bar: PlacedBar, { isTotal, plot }: { isTotal: boolean; plot: Plot }): ElementContent {
  const text = isTotal ? briefText(bar.datum, plot.text) : `${bar.value > 0 ? '+' : ''}${plot.text(bar.value)}`;
  const along = bar.start + bar.thickness / 2;
  if (plot.isHorizontal)
    return s('text', { x: round(Math.max(bar.from, bar.to) + 5), y: round(along + plot.sheet.size * 0.36) }, text);
  return s('text', { x: round(along), y: round(Math.min(bar.from, bar.to) - 5), textAnchor: 'middle' }, text);
}
