/** Draws a chart as an SVG element: geometry and classes only; colours and type stand in chart-drawing.css. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from './chart.ts';
import { drawBigNumber } from './draw-big-number.ts';
import { drawFacets } from './draw-facets.ts';
import { drawGantt } from './draw-gantt.ts';
import { drawLying } from './draw-lying.ts';
import { drawStanding, type Drawing } from './draw-standing.ts';
import { drawTableRows } from './draw-table-rows.ts';
import { addHatches } from './hatch.ts';
import { createSheet, round, type DrawOptions, type Sheet } from './sheet.ts';

export type { DrawOptions } from './sheet.ts';

/** What names and describes the picture: ids of elements beside it. Without them the finding is its name. */
export interface PictureNames {
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly details: string;
}

export function drawChart(chart: Chart, options: DrawOptions & { names?: PictureNames }): Element {
  const sheet = createSheet(options);
  const { height, content, stops } = drawingOf(chart, sheet);
  const { names } = options;
  const aria = names
    ? { ariaLabelledBy: names.labelledBy, ariaDescribedBy: names.describedBy, ariaDetails: names.details }
    : { ariaLabel: options.speak(chart.finding) };
  return s(
    'svg',
    {
      class: `chart ${options.width}`,
      viewBox: `0 0 ${sheet.width} ${Math.ceil(height)}`,
      role: 'img',
      ...aria,
      ...(stops.x && { 'data-x': stops.x.map(round).join(' ') }),
      ...(stops.y && { 'data-y': stops.y.map(round).join(' ') }),
    },
    // A picture alone in a list bears no ids: the same chart may stand elsewhere on the page.
    ...(names ? addHatches(content, `chart-${chart.id}-${options.width}`) : content),
  );
}

function drawingOf(chart: Chart, sheet: Sheet): Drawing {
  for (const mark of chart.marks) {
    if (mark.kind === 'gantt') return drawGantt(mark, { chart, sheet });
    if (mark.kind === 'number') return drawBigNumber(mark, { chart, sheet });
    if (mark.kind === 'table') return drawTableRows(mark, { chart, sheet });
  }
  if (chart.facets.length > 0) return drawFacets(chart, sheet);
  return chart.orientation === 'horizontal' ? drawLying(chart, sheet) : drawStanding(chart, sheet);
}
