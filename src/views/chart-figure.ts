/** Charts as markup: the whole figure with its table, and the bare picture for lists. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { chartFiles } from '../charts/chart-files.ts';
import type { Chart } from '../charts/chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { renderFigure } from '../charts/render-figure.ts';
import { chartUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';

export interface FigurePlace {
  readonly headingLevel: 2 | 3 | 4;
  /** Whether the table stands open, as on the chart’s own page. */
  readonly isTableOpen?: boolean;
}

/** The figure with finding, both pictures, source line, note and table. */
export function chartFigure(chart: Chart, edition: Edition, place: FigurePlace): string {
  const { language, speak } = edition;
  const { headingLevel, isTableOpen = false } = place;
  const figure = renderFigure(chart, {
    language,
    speak,
    headingLevel,
    chartHref: chartUrl(chart.id),
    files: chartFiles(chart.id),
  });
  return toHtml(isTableOpen ? openDetails(figure) : figure);
}

/** The picture alone, small and silent: the link around it bears the words. */
export function chartPicture(chart: Chart, edition: Edition): string {
  const { language, speak } = edition;
  const picture = drawChart(chart, { width: 'narrow', language, speak });
  const drawing = Object.entries(picture.properties).filter(([name]) => !spoken.has(name));
  return toHtml({ ...picture, properties: { ...Object.fromEntries(drawing), ariaHidden: 'true' } });
}

const spoken = new Set(['role', 'ariaLabel', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaDetails']);

function openDetails(element: Element): Element {
  const children = element.children.map((child: ElementContent) =>
    child.type === 'element' ? openDetails(child) : child,
  );
  const properties = element.tagName === 'details' ? { ...element.properties, open: true } : element.properties;
  return { ...element, properties, children };
}
