/** Channels of a mark: which column carries what, and the keys and numbers its cells give. */
import type { Path } from '../schema/authored.ts';
import type { Field, Key } from './chart.ts';
import { complain, didYouMean, listNames, type ChartContext } from './chart-context.ts';
import type { Rows } from './chart-rows.ts';
import type { Cell, Column, Row } from './series.ts';

/** What kinds of column a channel takes. */
export const comparable = ['category', 'period'] as const;
export const numeric = ['number'] as const;
export const wordy = ['category', 'period', 'text'] as const;

export interface Channel {
  readonly name: string;
  readonly kinds: readonly Column['kind'][];
  /** Where the channel is authored. */
  readonly path: Path;
}

/** The column a channel names, if it exists and holds what the channel needs. */
export function columnFor(channel: Channel, rows: Rows, context: ChartContext): Column | null {
  const { name, kinds, path } = channel;
  const column = rows.columns.find((candidate) => candidate.name === name);
  const names = rows.columns.map((candidate) => candidate.name);
  if (!column) {
    const message = `Unexpected column \`${name}\`, expected one of ${listNames(names)}`;
    return complain(context, { rule: 'unknown-column', path, message, hint: didYouMean(name, names) });
  }
  if (kinds.includes(column.kind)) return column;
  const fitting = rows.columns.filter((candidate) => kinds.includes(candidate.kind)).map((candidate) => candidate.name);
  const message = `Unexpected ${column.kind} column \`${name}\`, expected a ${kinds.join(' or ')} column${fitting.length > 0 ? `: ${listNames(fitting)}` : ''}`;
  return complain(context, { rule: 'wrong-column', path, message });
}

export function fieldOf(column: Column): Field {
  return { label: column.label, unit: column.unit };
}

/** The key a cell names; `null` where the cell is empty. */
export function keyOf(cell: Cell | undefined): Key | null {
  switch (cell?.kind) {
    case 'period':
      return { key: cell.period.text, name: null, period: cell.period };
    case 'category':
      return { key: cell.key, name: cell.name, period: null };
    case 'text':
      return { key: cell.text, name: { en: cell.text }, period: null };
    case 'number':
    case undefined:
      return null;
  }
}

/** The keys of a column, each once, in order of appearance. */
export function keysOf(rows: readonly Row[], column: string): Key[] {
  const keys = new Map<string, Key>();
  for (const row of rows) {
    const key = keyOf(row.cells.get(column));
    if (key && !keys.has(key.key)) keys.set(key.key, key);
  }
  return [...keys.values()];
}

/** The number of a cell; `null` where there is none. */
export function numberOf(row: Row, column: string | undefined): number | null {
  const cell = column === undefined ? undefined : row.cells.get(column);
  return cell?.kind === 'number' ? cell.value : null;
}
