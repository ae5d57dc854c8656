/** Holds the header of a CSV file against the columns its description declares. */
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { nearest } from '../schema/nearest.ts';
import type { CsvCell } from '../schema/parse-csv.ts';
import type { AuthoredSeries } from '../schema/series.ts';

/** One fault per header without a description, and per described column that the file lacks. */
export function matchColumns(header: readonly CsvCell[], authored: Authored<AuthoredSeries>): Diagnostic[] {
  const declared = Object.keys(authored.value.columns);
  const headers = header.map((cell) => cell.text);
  const undeclared = header
    .filter((cell) => !declared.includes(cell.text))
    .map((cell) => undeclaredColumn(cell, declared));
  const absent = declared
    .filter((name) => !headers.includes(name))
    .map((name) => absentColumn(name, headers, authored));
  return [...undeclared, ...absent];
}

function undeclaredColumn(cell: CsvCell, declared: readonly string[]): Diagnostic {
  const guess = nearest(cell.text, declared);
  return {
    rule: 'unknown-column',
    severity: 'error',
    place: cell.place,
    message: `Unexpected column \`${cell.text}\`, expected one that the series declares: ${list(declared)}`,
    ...(guess !== null && { hint: `did you mean \`${guess}\`?` }),
  };
}

function absentColumn(name: string, headers: readonly string[], authored: Authored<AuthoredSeries>): Diagnostic {
  return {
    rule: 'unknown-column',
    severity: 'error',
    place: authored.placeOf(['columns', name]),
    message: `Unexpected column \`${name}\`, expected one that the file has: ${list(headers)}`,
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
