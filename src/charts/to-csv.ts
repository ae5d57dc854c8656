/** A chart’s numbers as tidy CSV, with what they are and where they come from in comments on top. */
import type { Source } from '../evidence/source.ts';
import type { Chart } from './chart.ts';
import { newestSource } from './newest-source.ts';
import { recordsOf, type ChartRecord } from './records.ts';
import { chartTable, type TableOptions } from './table.ts';

const fields = ['x', 'panel', 'series', 'value', 'low', 'high', 'text', 'unit', 'precision', 'status'] as const;

/** Columns that hold nothing are left out. A chart that is a table keeps its own columns. */
export function toCsv(chart: Chart, options: TableOptions): string {
  const records = recordsOf(chart, options);
  const used = fields.filter(
    (field) => field === 'x' || field === 'status' || records.some((record) => record[field] !== null),
  );
  const rows =
    records.length > 0
      ? [[...used, 'sources'], ...records.map((record) => rowOf(record, used))]
      : tableRows(chart, options);
  const lines = rows.map((row) => row.map(quote).join(','));
  return [...comments(chart, options), ...lines, ''].join('\r\n');
}

function rowOf(record: ChartRecord, used: readonly (typeof fields)[number][]): string[] {
  return [...used.map((field) => String(record[field] ?? '')), record.sources.map((source) => source.id).join(' ')];
}

function tableRows(chart: Chart, options: TableOptions): string[][] {
  const { columns, rows } = chartTable(chart, options);
  return [columns.map(({ text }) => text), ...rows.map((row) => [...row])];
}

function comments(chart: Chart, { speak }: TableOptions): string[] {
  const newest = newestSource(chart);
  const lines = [
    speak(chart.finding),
    speak(chart.measure),
    ...chart.notes.map((note) => `Note: ${speak(note)}`),
    ...chart.sources.map((source) => `Source ${source.id}: ${citation(source)}`),
    ...chart.licences.map((licence) => `Data licence: ${licence}`),
    ...(newest === null ? [] : [`Updated with a source of ${newest}`]),
  ];
  return lines.map((line) => `# ${line.replaceAll(/\s+/g, ' ')}`);
}

/** “The Hindu, ‘Headline’, 2025-12-05, https://…”; only an exact headline is quoted as one. */
function citation(source: Source): string {
  const headline = source.headlineIs === 'exact' ? `‘${source.headline}’` : null;
  const status = source.status && `${source.status.kind} on ${source.status.date}`;
  return [source.outlet, headline, source.published, source.url, status].filter((part) => part !== null).join(', ');
}

/** A cell that a spreadsheet would take for a formula is marked as text. */
function quote(cell: string): string {
  const safe = /^[=+@\t]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
