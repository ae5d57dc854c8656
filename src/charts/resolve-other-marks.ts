/** Resolves the marks that are no plain numbers over categories: rows over time, big numbers and tables. */
import type { Path } from '../schema/authored.ts';
import type { AuthoredMark } from '../schema/chart-mark.ts';
import type { Period } from '../schema/period.ts';
import { columnFor, comparable, fieldOf, keyOf, keysOf, numberOf, numeric, wordy } from './channels.ts';
import type { BigNumberMark, GanttItem, GanttMark, TableCell, TableMark } from './chart.ts';
import { complain, type ChartContext } from './chart-context.ts';
import type { Rows } from './chart-rows.ts';
import type { Cell, Column, Row } from './series.ts';

interface Where {
  readonly rows: Rows;
  readonly path: Path;
}

type Authored<K extends AuthoredMark['mark']> = Extract<AuthoredMark, { mark: K }>;

export function resolveGantt(mark: Authored<'gantt'>, { rows, path }: Where, context: ChartContext): GanttMark | null {
  const row = columnFor({ name: mark.row, kinds: ['category', 'text'], path: [...path, 'row'] }, rows, context);
  const by =
    mark.by === undefined
      ? null
      : columnFor({ name: mark.by, kinds: comparable, path: [...path, 'by'] }, rows, context);
  const label =
    mark.label === undefined
      ? null
      : columnFor({ name: mark.label, kinds: wordy, path: [...path, 'label'] }, rows, context);
  const times = (['period', 'start', 'end'] as const).map((step) => {
    const name = mark[step];
    return name === undefined ? null : columnFor({ name, kinds: ['period'], path: [...path, step] }, rows, context);
  });
  const [first, last] = times.filter((column) => column !== null);
  if (!row || !first || (mark.end !== undefined && !last) || (mark.by !== undefined && !by)) return null;
  const items = rows.rows.flatMap((item) => {
    const period = periodOf(item, first, last ?? first);
    return period ? [ganttItem(item, { row, by, label, period })] : [];
  });
  const groups = by ? keysOf(rows.rows, by.name) : [{ key: '', name: row.label, period: null }];
  return { kind: 'gantt', rowField: fieldOf(row), rows: keysOf(rows.rows, row.name), groups, items };
}

function periodOf(row: Row, start: Column, end: Column): Period | null {
  const from = row.cells.get(start.name);
  const to = row.cells.get(end.name);
  if (from?.kind !== 'period' || to?.kind !== 'period') return null;
  if (start === end) return from.period;
  return { kind: 'span', text: `${from.period.text}..${to.period.text}`, start: from.period.start, end: to.period.end };
}

function ganttItem(
  row: Row,
  channels: { row: Column; by: Column | null; label: Column | null; period: Period },
): GanttItem {
  const label = channels.label ? keyOf(row.cells.get(channels.label.name)) : null;
  return {
    row: keyOf(row.cells.get(channels.row.name))?.key ?? '',
    period: channels.period,
    group: channels.by ? (keyOf(row.cells.get(channels.by.name))?.key ?? '') : '',
    label: label?.name ?? (label ? { en: label.key } : null),
    status: row.status,
    sources: row.sources,
  };
}

export function resolveBigNumber(
  mark: Authored<'number'>,
  { rows, path }: Where,
  context: ChartContext,
): BigNumberMark | null {
  const x =
    mark.x === undefined ? null : columnFor({ name: mark.x, kinds: ['period'], path: [...path, 'x'] }, rows, context);
  const y = columnFor({ name: mark.y, kinds: numeric, path: [...path, 'y'] }, rows, context);
  if (!y || (mark.x !== undefined && !x)) return null;
  const data = rows.rows.map((row, index) => ({
    x: (x && keyOf(row.cells.get(x.name))) ?? { key: String(index + 1), name: null, period: null },
    group: '',
    facet: '',
    y: numberOf(row, y.name),
    low: null,
    high: null,
    status: row.status,
    precision: row.precision,
    sources: row.sources,
    others: row.others,
  }));
  if (data.at(-1)?.y !== null) return { kind: 'number', xField: x && fieldOf(x), yField: fieldOf(y), data };
  return complain(context, {
    rule: 'empty-chart',
    path,
    message: 'Unexpected gap in the last row, expected the number to show',
  });
}

export function resolveTable(mark: Authored<'table'>, { rows, path }: Where, context: ChartContext): TableMark | null {
  const columns = mark.columns.map((name, index) =>
    columnFor(
      { name, kinds: ['category', 'period', 'text', 'number'], path: [...path, 'columns', index] },
      rows,
      context,
    ),
  );
  const bars = mark.bars.map((name, index) =>
    columnFor({ name, kinds: numeric, path: [...path, 'bars', index] }, rows, context),
  );
  const found = columns.filter((column) => column !== null);
  if (found.length < columns.length || bars.includes(null)) return null;
  return {
    kind: 'table',
    columns: found.map((column) => ({
      ...fieldOf(column),
      name: column.name,
      isNumber: column.kind === 'number',
      hasBars: mark.bars.includes(column.name),
    })),
    rows: rows.rows.map((row) => found.map((column) => tableCell(row.cells.get(column.name), row.precision))),
  };
}

function tableCell(cell: Cell | undefined, precision: Row['precision']): TableCell {
  const key = keyOf(cell);
  return {
    text: key && !key.period ? key.name : null,
    period: key?.period ?? null,
    number: cell?.kind === 'number' ? cell.value : null,
    precision,
  };
}
