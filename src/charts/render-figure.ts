/** Renders a chart as a figure: finding, measure, both pictures, source line, notes, and the table for everyone. */
import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { Source } from '../evidence/source.ts';
import { withdrawalMark } from '../evidence/withdrawal.ts';
import { elementName } from '../schema/element-name.ts';
import { formatDate } from '../language/dates.ts';
import type { Language, LocalText } from '../language/language.ts';
import type { Chart } from './chart.ts';
import { describeChart } from './describe.ts';
import { drawChart } from './draw-chart.ts';
import { newestSource } from './newest-source.ts';
import { chartTable, type ChartTable } from './table.ts';
import { chartWords, type ChartWords } from './words.ts';

/** Addresses of the files that readers can take along. */
export interface FigureFiles {
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  /** Where it says how to put the chart into another page. */
  readonly embedding: string;
}

export interface FigureOptions {
  readonly language: Language;
  readonly speak: (text: LocalText) => string;
  /** Level of the finding as a heading. */
  readonly headingLevel: 1 | 2 | 3 | 4;
  /** Address of the chart’s own page. */
  readonly chartHref: string;
  /** Left out where the figure stands on another site, which links to the chart’s page only. */
  readonly files?: FigureFiles;
  /** Marks that lead from a source to its line in the reference list of the page. */
  readonly citations?: (source: Source) => ElementContent[];
}

/** The complete `<figure id="chart-<id>">`; the ids in it begin as its own. */
export function renderFigure(chart: Chart, options: FigureOptions): Element {
  const id = `chart-${chart.id}`;
  const name = elementName(id);
  const names = { labelledBy: `${name}-finding`, describedBy: `${name}-words`, details: `${name}-table` };
  const picture = (width: 'narrow' | 'wide'): Element => drawChart(chart, { ...options, width, names });
  return h('figure', { id, class: 'chart-figure', ariaLabelledBy: names.labelledBy }, [
    h('figcaption', [
      h(`h${options.headingLevel}`, { id: names.labelledBy, class: 'finding' }, options.speak(chart.finding)),
      h('p', { class: 'measure' }, options.speak(chart.measure)),
    ]),
    chart.kind === 'table'
      ? tableRegion(chart, options)
      : h('div', { class: 'pictures' }, [picture('narrow'), picture('wide')]),
    h('div', { class: 'chart-foot' }, [...footLines(chart, options), tableDetails(chart, { id, names, options })]),
  ]);
}

function footLines(chart: Chart, options: FigureOptions): ElementContent[] {
  const words = chartWords[options.language];
  const sources = chart.sources.flatMap((source, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: '; ' }] : []),
    ...sourceName(source, options),
  ]);
  const title = chart.sources.length === 1 ? words.source : words.sources;
  const notes = chart.notes.map((note) => options.speak(note)).join(' ');
  return [
    h('p', { class: 'chart-sources' }, [`${title}: `, ...sources]),
    ...(notes === '' ? [] : [h('p', { class: 'chart-note' }, `${words.note}: ${notes}`)]),
    ...chart.licences.map((licence) => h('p', { class: 'chart-note' }, `${words.licence}: ${licence}`)),
    ...updatedLine(chart, options),
  ];
}

function updatedLine(chart: Chart, { language }: FigureOptions): Element[] {
  const date = newestSource(chart);
  if (date === null) return [];
  return [h('p', { class: 'chart-note' }, chartWords[language].updated(formatDate(date, { language })))];
}

/** “The Hindu (5 December 2025)”, or “(5 December 2025; retracted)”, linked to the work. */
function sourceName(source: Source, { language, citations }: FigureOptions): ElementContent[] {
  const date = source.published === null ? null : formatDate(source.published, { language });
  const aside = [date, withdrawalMark(source, language)].filter((part) => part !== null).join('; ');
  const outlet: ElementContent =
    source.url === null ? h('span', source.outlet) : h('a', { href: source.url }, source.outlet);
  return [outlet, { type: 'text', value: aside === '' ? '' : ` (${aside})` }, ...(citations?.(source) ?? [])];
}

interface DetailsContext {
  readonly id: string;
  readonly names: { readonly describedBy: string; readonly details: string; readonly labelledBy: string };
  readonly options: FigureOptions;
}

/** The words and the table, folded; a chart that is a table shows it above and keeps only its words here. */
function tableDetails(chart: Chart, { names, options }: DetailsContext): Element {
  const words = chartWords[options.language];
  const isTable = chart.kind === 'table';
  return h('div', { class: 'chart-more' }, [
    h('details', { id: names.details }, [
      h('summary', isTable ? words.inWords : words.table),
      h('p', { id: names.describedBy }, describeChart(chart, options)),
      ...(isTable ? [] : [tableRegion(chart, options)]),
    ]),
    ...(options.files ? fileLinks(options.files, words) : []),
    h('a', { class: 'chart-link', href: options.chartHref }, words.link),
  ]);
}

function fileLinks({ csv, svg, png, embedding }: FigureFiles, words: ChartWords): Element[] {
  return [
    h('a', { href: csv, download: true }, words.csv),
    h('a', { href: svg }, words.svg),
    h('a', { href: png }, words.png),
    h('a', { href: embedding }, words.embed),
  ];
}

/** A wide table scrolls in its own region, which the keyboard can reach. */
function tableRegion(chart: Chart, options: FigureOptions): Element {
  const label = `${chartWords[options.language].tableOf}: ${options.speak(chart.finding)}`;
  return h('section', { class: 'table-scroll', tabIndex: 0, ariaLabel: label }, [
    renderTable(chartTable(chart, options), { caption: options.speak(chart.measure), bars: barsOf(chart) }),
  ]);
}

/** Lengths of the small bars per row and column, in hundredths of the longest; 0 draws none. */
function barsOf(chart: Chart): readonly (readonly number[])[] {
  return chart.marks.flatMap((mark) => {
    if (mark.kind !== 'table') return [];
    const longest = mark.columns.map((_, index) =>
      Math.max(1e-9, ...mark.rows.map((row) => Math.abs(row[index]?.number ?? 0))),
    );
    return mark.rows.map((row) =>
      row.map((cell, index) =>
        mark.columns[index]?.hasBars ? Math.round((Math.abs(cell.number ?? 0) / (longest[index] ?? 1)) * 100) : 0,
      ),
    );
  });
}

/** A table with a caption, scopes on every header and numbers to the right. */
export function renderTable(
  { columns, rows }: ChartTable,
  { caption, bars = [] }: { caption: string; bars?: readonly (readonly number[])[] },
): Element {
  const hasBars = (index: number): boolean => bars.some((row) => (row[index] ?? 0) > 0);
  const number = (index: number): { class?: string } =>
    columns[index]?.isNumber ? { class: hasBars(index) ? 'n with-bars' : 'n' } : {};
  const bar = (length: number): ElementContent[] =>
    length > 0
      ? [
          s(
            'svg',
            { class: 'chart minibar', viewBox: '0 0 100 6', preserveAspectRatio: 'none', ariaHidden: 'true' },
            s('path', { class: 'f c1', d: `M0 0h${length}v6H0z` }),
          ),
        ]
      : [];
  const cellOf = (text: string, { row, column }: { row: number; column: number }): Element =>
    column === 0 ? h('th', { scope: 'row' }, text) : h('td', number(column), [...bar(bars[row]?.[column] ?? 0), text]);
  return h('table', [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        columns.map(({ text }, index) => h('th', { scope: 'col', ...number(index) }, text)),
      ),
    ),
    h(
      'tbody',
      rows.map((cells, row) =>
        h(
          'tr',
          cells.map((cell, column) => cellOf(cell, { row, column })),
        ),
      ),
    ),
  ]);
}
