/** Charts as markup: the whole figure with its table, and the bare picture for lists. */
import { toHtml } from 'hast-util-to-html';
import type { Chart } from '../charts/chart.ts';
import { drawChart } from '../charts/draw.ts';
import { renderFigure } from '../charts/figure.ts';
import { chartUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';

/** The figure with finding, both pictures, source line, note and table. */
export function chartFigure(chart: Chart, edition: Edition, { headingLevel }: { headingLevel: 2 | 3 | 4 }): string {
  const { language, speak } = edition;
  return toHtml(renderFigure(chart, { language, speak, headingLevel, chartHref: chartUrl(chart.id) }));
}

/** The picture alone, small; the link around it bears the words. */
export function chartPicture(chart: Chart, edition: Edition): string {
  const { language, speak } = edition;
  return toHtml(drawChart(chart, { width: 'narrow', language, speak }));
}
