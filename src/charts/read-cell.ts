/** From the text of a cell to what its column says it is. */
import type { Fact } from '../evidence/fact.ts';
import type { FindFigures } from '../evidence/find-figures.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { CsvCell } from '../schema/parse-csv.ts';
import { parsePeriod } from '../schema/period.ts';
import type { AuthoredColumn } from '../schema/series.ts';
import { factOfCell, readFactCell, readFactSlots } from './fact-cell.ts';
import { parseNumber } from './parse-number.ts';
import type { Cell } from './series.ts';

/** What a cell is read with, and what reading it leaves behind. */
export interface CellContext {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly findFigures: FindFigures;
  readonly diagnostics: Diagnostic[];
  /** The facts that cells of the row name. */
  readonly named: Fact[];
  /** Those of them whose values are numbers of the row. */
  readonly valued: Fact[];
}

/** The cell by the kind of its column; `null` where it is empty or has a fault, which is told. */
export function readCell(
  cell: CsvCell,
  column: Exclude<AuthoredColumn, { kind: 'source' | 'status' | 'precision' }>,
  context: CellContext,
): Cell | null {
  const { diagnostics } = context;
  switch (column.kind) {
    case 'period': {
      const period = cell.text === '' ? null : parsePeriod(cell.text);
      if (cell.text !== '' && !period) diagnostics.push(invalidPeriod(cell));
      return period && { kind: 'period', period };
    }
    case 'category':
      return cell.text === ''
        ? null
        : { kind: 'category', key: cell.text, name: column.names?.[cell.text] ?? { en: cell.text } };
    case 'text':
      return cell.text === '' ? null : { kind: 'text', text: readWords(cell, context) };
    case 'number':
      return readNumber(cell, column.unit, context);
  }
}

/** Words of a cell with the figures of facts filled in; those facts are noted in `context.named`. */
function readWords(cell: CsvCell, context: CellContext): string {
  const { text, facts, diagnostics } = readFactSlots(cell, context);
  context.named.push(...facts);
  context.diagnostics.push(...diagnostics);
  return text;
}

/** A number, or the value of the fact that the cell names; it is noted in `context.named` and `context.valued`. */
function readNumber(cell: CsvCell, unit: string, context: CellContext): Cell | null {
  const id = factOfCell(cell.text);
  if (id !== null) {
    const read = readFactCell({ id, cell }, unit, context.facts);
    if ('diagnostic' in read) context.diagnostics.push(read.diagnostic);
    else for (const facts of [context.named, context.valued]) facts.push(read.fact);
    return 'value' in read ? { kind: 'number', value: read.value } : null;
  }
  const number = parseNumber(cell.text);
  if ('value' in number) return { kind: 'number', value: number.value };
  context.diagnostics.push({
    rule: 'not-a-number',
    severity: 'error',
    place: cell.place,
    message: number.fault,
    ...(number.hint !== null && { hint: number.hint }),
  });
  return null;
}

function invalidPeriod(cell: CsvCell): Diagnostic {
  const fiscal = /^(\d{4})-(\d{2})$/.exec(cell.text);
  const isFiscal = fiscal && (Number(fiscal[1]) + 1) % 100 === Number(fiscal[2]);
  const message = `Unexpected period \`${cell.text}\`, expected a year, month or day, a fiscal year as FY2024-25, or a span as 2009..2013`;
  return {
    rule: 'invalid-period',
    severity: 'error',
    place: cell.place,
    message,
    ...(isFiscal && { hint: `did you mean \`FY${cell.text}\`?` }),
  };
}
