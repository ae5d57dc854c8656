/** A chart as Markdown: finding, measure, the picture, the numbers as a table, its sources. */
import { chartFiles } from '../../charts/chart-files.ts';
import type { Chart } from '../../charts/chart.ts';
import { describeChart } from '../../charts/describe.ts';
import { chartTable } from '../../charts/table.ts';
import { chartWords } from '../../charts/words.ts';
import { bullets, joinBlocks, link, paragraph, plain, table } from '../../outputs/markdown/markdown.ts';
import { absoluteUrl, chartUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import { briefingLink, factLine } from '../lines.ts';
import { takeChart } from '../chart-files.ts';
import { viewCite } from '../cite.ts';
import { factItem, linkList, part, renderTwin, text } from './twin.ts';
import { citeBlock } from './cite.ts';
import { sourceItem } from './source.ts';

export function twinOfChart(chart: Chart, edition: Edition): string {
  const { speak, newsroom, uses, words } = edition;
  const facts = chart.facts.flatMap((id) => newsroom.facts.get(id) ?? []);
  return renderTwin(
    { url: chartUrl(chart.id), title: speak(chart.finding), intro: speak(chart.measure) },
    [
      chartPictureAndTable(chart, edition),
      part(2, words.sections.facts, bullets(facts.map((fact) => factItem(factLine(fact, edition), edition)))),
      part(2, words.chart.sources, bullets(chart.sources.map((source) => sourceItem(source, edition)))),
      part(2, words.chart.method, chart.method && text(speak(chart.method))),
      part(2, words.chart.used, linkList(uses.ofChart(chart.id).map(briefingLink), edition)),
      part(2, chartWords[edition.language].take, linkList(takeChart(chart, edition).files, edition)),
      citeBlock(viewCite({ kind: 'chart', chart }, edition), edition),
    ],
    edition,
  );
}

/** A chart inside a text: its finding as a line, then the same as on its own page, with the way there. */
export function chartInText(chart: Chart, edition: Edition): string {
  const { speak, newsroom, words } = edition;
  const sources = chart.sources.map(({ outlet, url }) => (url === null ? plain(outlet) : link(url, outlet))).join('; ');
  return joinBlocks([
    `**${link(absoluteUrl(newsroom.site.url, chartUrl(chart.id)), speak(chart.finding))}**`,
    text(speak(chart.measure)),
    chartPictureAndTable(chart, edition),
    `${words.chart.sources}: ${sources}`,
  ]);
}

function chartPictureAndTable(chart: Chart, edition: Edition): string {
  const { speak, language, newsroom } = edition;
  const { columns, rows } = chartTable(chart, { language, speak });
  const notes = chart.notes.map((note) => speak(note)).join(' ');
  const picture = absoluteUrl(newsroom.site.url, chartFiles(chart.id).png);
  return joinBlocks([
    chart.kind === 'table' ? null : `!${link(picture, speak(chart.finding))}`,
    text(describeChart(chart, { language, speak })),
    table({
      columns: columns.map((column) => ({ ...column, text: plain(column.text) })),
      rows: rows.map((row) => row.map(plain)),
    }),
    notes === '' ? null : paragraph(`${chartWords[language].note}: ${plain(notes)}`),
  ]);
}
