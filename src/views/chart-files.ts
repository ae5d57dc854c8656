/** What readers take along of a chart: files, and the page for frames. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { chartFiles, frameScriptUrl } from '../charts/chart-files.ts';
import type { Chart } from '../charts/chart.ts';
import { renderFigure } from '../charts/render-figure.ts';
import { toSvg } from '../charts/to-svg.ts';
import { toStandaloneSvg } from '../charts/standalone-svg.ts';
import { toCsv } from '../charts/to-csv.ts';
import { toJson } from '../charts/to-json.ts';
import { chartWords } from '../charts/words.ts';
import { say, type Language } from '../language/language.ts';
import { asSentence } from '../language/sentences.ts';
import { absoluteUrl, chartUrl, editionUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import type { Link } from './lines.ts';

export interface ChartEmbedView {
  readonly language: Language;
  readonly accent: string;
  readonly title: string;
  readonly description: string;
  readonly figure: string;
  /** To the chart on its own site. */
  readonly site: Link;
}

export interface ChartTaking {
  readonly files: readonly Link[];
  readonly embedding: string;
  /** Two lines of HTML for another site. */
  readonly snippet: string;
}

/** The chart as a drawing that stands alone, in light colours. */
export function chartDrawing(chart: Chart, edition: Edition): Element {
  const { language, speak, newsroom } = edition;
  return toStandaloneSvg(chart, {
    width: 'wide',
    language,
    speak,
    scheme: 'light',
    accent: newsroom.themes.get(chart.theme)?.colour ?? 'slate',
    credit: `${say(newsroom.site.title, language)}, ${addressOf(chart, edition).replace(/^https:\/\//, '')}`,
  });
}

export function chartSvg(chart: Chart, edition: Edition): string {
  const known = drawings.get(edition)?.get(chart);
  if (known !== undefined) return known;
  const drawing = `${toSvg(chartDrawing(chart, edition))}\n`;
  drawings.set(edition, (drawings.get(edition) ?? new Map<Chart, string>()).set(chart, drawing));
  return drawing;
}

/** Books hold the drawings that stand on their own as well. */
const drawings = new WeakMap<Edition, Map<Chart, string>>();

export function chartCsv(chart: Chart, edition: Edition): string {
  return toCsv(chart, edition);
}

export function chartJson(chart: Chart, edition: Edition): string {
  return toJson(chart, edition);
}

export function viewChartEmbed(chart: Chart, edition: Edition): ChartEmbedView {
  const { language, speak, newsroom } = edition;
  const address = addressOf(chart, edition);
  return {
    language,
    accent: newsroom.themes.get(chart.theme)?.colour ?? 'slate',
    title: speak(chart.finding),
    description: `${asSentence(speak(chart.finding), language)} ${speak(chart.measure)}`,
    figure: toHtml(renderFigure(chart, { language, speak, headingLevel: 1, chartHref: address })),
    site: { href: address, text: say(newsroom.site.title, language) },
  };
}

export function takeChart(chart: Chart, edition: Edition): ChartTaking {
  const words = chartWords[edition.language];
  const { svg, png, largePng, csv, json } = chartFiles(chart.id);
  return {
    files: [
      { href: png, text: words.pngOf(1200) },
      { href: largePng, text: words.pngOf(2400) },
      { href: svg, text: words.svg },
      { href: csv, text: words.csv },
      { href: json, text: words.json },
    ],
    embedding: words.embedding,
    snippet: snippetOf(chart, edition),
  };
}

/** The frame has a height of its own for where the script does not run; the script makes it fit. */
function snippetOf(chart: Chart, edition: Edition): string {
  const { url } = edition.newsroom.site;
  return [chartFrame(chart, edition), `<script async src="${absoluteUrl(url, frameScriptUrl)}"></script>`].join('\n');
}

/** Pixels, for where no script makes it fit. */
export const chartFrameHeight = 640;

/** The chart in a frame. */
export function chartFrame(chart: Chart, { newsroom, speak }: Edition): string {
  const title = speak(chart.finding).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const address = absoluteUrl(newsroom.site.url, chartFiles(chart.id).embed);
  return `<iframe src="${address}" title="${title}" width="100%" height="${chartFrameHeight}" loading="lazy" style="border:0"></iframe>`;
}

function addressOf(chart: Chart, { newsroom, language }: Edition): string {
  return absoluteUrl(newsroom.site.url, editionUrl(chartUrl(chart.id), language));
}
