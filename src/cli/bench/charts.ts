/** Measures what charts cost: time to draw one, and what one adds to a page. */
import { brotliCompressSync, constants } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import type { Chart } from '../../charts/chart.ts';
import { chartFiles } from '../../charts/chart-files.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import { renderFigure } from '../../charts/render-figure.ts';
import { createSpeak } from '../../evidence/speak.ts';
import type { LocalText } from '../../language/language.ts';
import { loadNewsroom } from '../../newsroom/load.ts';
import type { Settings } from '../../newsroom/settings.ts';
import { median, type Measure } from './measure.ts';

/** How often each chart is drawn; the first rounds warm up. */
const rounds = 30;

export function benchCharts(settings: Settings): Measure[] {
  const { newsroom } = loadNewsroom(settings);
  if (!newsroom) throw new Error('Unexpected faults in the newsroom, expected one that passes the check');
  const charts = [...newsroom.charts.values()];
  const speak = createSpeak(newsroom.facts, 'en');
  const times = charts.map((chart) => timeOf(chart, speak));
  const bytes = charts.map((chart) => bytesOf(chart, speak));
  return [
    {
      name: `drawing one of ${charts.length} charts in both widths, median`,
      value: median(times),
      unit: 'ms',
      budget: 3,
    },
    { name: 'the same, slowest chart', value: Math.max(...times), unit: 'ms', budget: 25 },
    {
      name: 'a chart on its page, with table and links, brotli, median',
      value: median(bytes),
      unit: 'B',
      budget: 3072,
    },
    { name: 'the same, largest chart', value: Math.max(...bytes), unit: 'B', budget: 6144 },
  ];
}

type Speak = (text: LocalText) => string;

/** Drawn and written out in both widths, as a page needs it: the median of many, as what else the machine does must not count. */
function timeOf(chart: Chart, speak: Speak): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    for (const width of ['narrow', 'wide'] as const) toHtml(drawChart(chart, { width, language: 'en', speak }));
    return performance.now() - started;
  });
  return median(times.slice(rounds / 3));
}

/** Compressed alone; on a page that shares words with it, it costs less. */
function bytesOf(chart: Chart, speak: Speak): number {
  const files = chartFiles(chart.id);
  const figure = renderFigure(chart, { language: 'en', speak, headingLevel: 3, chartHref: files.page, files });
  return brotliCompressSync(toHtml(figure), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
