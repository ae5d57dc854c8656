/** Draws a chart of the gallery as it is kept: alone, in light colours. */
import { toHtml } from 'hast-util-to-html';
import { say } from '../../language/language.ts';
import type { Chart } from '../chart.ts';
import { goodChart } from '../fixtures.ts';
import type { DrawOptions } from '../sheet.ts';
import { toStandaloneSvg } from '../standalone-svg.ts';
import type { GoldenCase } from './make-case.ts';

export type Width = DrawOptions['width'];
export const widths = ['narrow', 'wide'] as const satisfies readonly Width[];

export function goldenChart(golden: GoldenCase): Chart {
  return { ...goodChart(golden.chart, golden), id: golden.id };
}

/** The text of the SVG file, with a line end. */
export function drawGolden(golden: GoldenCase, width: Width): string {
  const svg = toStandaloneSvg(goldenChart(golden), {
    width,
    language: 'en',
    speak: (text) => say(text, 'en'),
    scheme: 'light',
    accent: 'indigo',
    credit: 'Dateline',
  });
  return `${toHtml(svg, { space: 'svg' })}\n`;
}
