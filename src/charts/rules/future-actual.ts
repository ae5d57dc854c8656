/** `future-actual`: a number for a period that has not begun is a forecast or a target. */
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Row, Series } from '../series.ts';

/** `today` is the day of the build, `YYYY-MM-DD`. */
export function checkFutureActuals(series: Series, today: string): Diagnostic[] {
  return series.rows.flatMap((row): Diagnostic[] => {
    if (row.status !== 'reported' && row.status !== 'provisional') return [];
    const text = futurePeriod(row, today);
    if (text === null) return [];
    const message = `Unexpected ${row.status} row for \`${text}\`, which has not begun, expected \`forecast\` or \`target\` in a status column`;
    return [{ rule: 'future-actual', severity: 'error', place: row.place, message }];
  });
}

function futurePeriod(row: Row, today: string): string | null {
  for (const cell of row.cells.values())
    if (cell.kind === 'period' && cell.period.start > today) return cell.period.text;
  return null;
}
