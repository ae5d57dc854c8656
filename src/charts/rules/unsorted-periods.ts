/** `unsorted-periods`: rows of one thing stand in the order of time. */
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Row, Series } from '../series.ts';

/** Within rows of the same categories each period starts no earlier than the one before. Series with several period columns are free. */
export function checkUnsortedPeriods(series: Series): Diagnostic[] {
  const periods = series.columns.filter((column) => column.kind === 'period');
  const [column] = periods;
  if (!column || periods.length > 1) return [];
  const last = new Map<string, { start: string; text: string }>();
  return series.rows.flatMap((row): Diagnostic[] => {
    const cell = row.cells.get(column.name);
    if (cell?.kind !== 'period') return [];
    const key = categoriesOf(row);
    const before = last.get(key);
    if (before && cell.period.start < before.start) return [unsorted(row, cell.period.text, before.text)];
    last.set(key, cell.period);
    return [];
  });
}

function categoriesOf(row: Row): string {
  return JSON.stringify([...row.cells.values()].flatMap((cell) => (cell.kind === 'category' ? [cell.key] : [])));
}

function unsorted(row: Row, text: string, before: string): Diagnostic {
  const message = `Unexpected period \`${text}\` after \`${before}\`, expected rows in the order of time`;
  return { rule: 'unsorted-periods', severity: 'error', place: row.place, message };
}
