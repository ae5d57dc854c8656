/** `empty-series`: a file of numbers must hold at least one. */
import type { Diagnostic, Place } from '../../schema/diagnostic.ts';
import type { Cell, Series } from '../series.ts';

/** A series with number columns in which every number is missing has nothing to draw. */
export function checkEmptySeries(series: Series, place: Place): Diagnostic[] {
  const numbers = series.columns.filter((column) => column.kind === 'number');
  const hasNumber = series.rows.some((row) => numbers.some((column) => !isGap(row.cells.get(column.name))));
  if (numbers.length === 0 || hasNumber) return [];
  const message = 'Unexpected series without a single number, expected at least one';
  return [{ rule: 'empty-series', severity: 'error', place, message }];
}

function isGap(cell: Cell | undefined): boolean {
  return cell?.kind !== 'number' || cell.value === null;
}
