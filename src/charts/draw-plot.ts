/** Draws what stands on one pair of scales: axes, marks, labels. */
import type { ElementContent } from 'hast';
import { drawBaseline, drawNumberAxis } from './axis.ts';
import { isNumberMark, numberMarks, type NumberMark } from './chart.ts';
import { drawAreas } from './marks/area.ts';
import { isLabelled, isStacked } from './mark-layout.ts';
import { drawBarLabels } from './marks/bar-labels.ts';
import { drawBars, placeBars } from './marks/bar.ts';
import { drawLines } from './marks/line.ts';
import { drawDots, drawEndLabels, drawSpans, drawStems } from './marks/point.ts';
import { drawBehind, drawOver, drawRules } from './marks/remark.ts';
import { drawSlopes } from './marks/slope.ts';
import { drawSpreads } from './marks/spread.ts';
import { drawWaterfall } from './marks/waterfall.ts';
import type { Plot } from './plot.ts';

/** The inside of a plot, from back to front. */
export function drawPlot(
  plot: Plot,
  { withTicks, withBase = true }: { withTicks: boolean; withBase?: boolean },
): ElementContent[] {
  const { marks } = plot.chart;
  const isSlope = marks.some((mark) => mark.kind === 'slope');
  const numbers = marks.filter(isNumberMark);
  return [
    ...drawBehind(marks, plot),
    ...(isSlope || isLabelled(plot.chart) ? [] : drawNumberAxis(plot, { withTexts: withTicks })),
    ...numbers.flatMap((mark) => drawShapes(mark, plot)),
    ...(isSlope || !withBase ? [] : [drawBaseline(plot)]),
    ...numbers.flatMap((mark) => drawSpreads(mark, plot)),
    ...drawRules(marks, plot),
    ...numbers.flatMap((mark) => drawLabels(mark, plot)),
    ...drawOver(marks, plot),
  ];
}

function drawShapes(mark: NumberMark, plot: Plot): ElementContent[] {
  switch (mark.kind) {
    case 'bar':
      return drawBars(placeBars(mark, plot), plot, { gaps: isStacked(mark) });
    case 'line':
    case 'step':
      return drawLines(mark, plot);
    case 'area':
      return drawAreas(mark, plot);
    case 'point':
      return drawDots(mark, plot);
    case 'lollipop':
      return [...drawStems(mark, plot), ...drawDots(mark, plot)];
    case 'range':
      return [...drawSpans(mark, plot), ...drawDots(mark, plot)];
    case 'slope':
      return drawSlopes(mark, plot);
    case 'waterfall':
      return drawWaterfall(mark, plot);
  }
}

function drawLabels(mark: NumberMark, plot: Plot): ElementContent[] {
  switch (mark.kind) {
    case 'bar':
      return drawBarLabels(placeBars(mark, plot), mark, plot);
    case 'lollipop':
    case 'range':
      return drawEndLabels(mark, plot);
    case 'point':
      // Dots on a line are named where the line ends, unless the author asks for more.
      return mark.labels === 'auto' && numberMarks(plot.chart).length > 1 ? [] : drawEndLabels(mark, plot);
    case 'line':
    case 'step':
    case 'area':
    case 'slope':
    case 'waterfall':
      return [];
  }
}
