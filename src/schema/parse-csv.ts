/** Reads CSV text as RFC 4180 has it, keeping the position of every cell. */
import type { Diagnostic, Place } from './diagnostic.ts';

export interface CsvCell {
  readonly text: string;
  readonly place: Place;
}

export interface CsvRow {
  readonly cells: readonly CsvCell[];
  readonly place: Place;
}

export interface Csv {
  readonly header: readonly CsvCell[];
  /** Every row has as many cells as the header. */
  readonly rows: readonly CsvRow[];
}

export interface ParsedCsv {
  /** `null` where the text can’t be read as a table; then there are diagnostics. */
  readonly csv: Csv | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Longest text read, in characters; more is a mistake. */
const maximumLength = 4 * 1024 * 1024;

/** Parses comma-separated text with a header. A byte-order mark is skipped; line ends may be LF, CRLF or CR. */
export function parseCsv(file: string, text: string): ParsedCsv {
  const reader = new Reader(file, text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (text.length > maximumLength) {
    return refuse(reader.at('too-large', `Unexpected ${text.length} characters, expected at most ${maximumLength}`));
  }
  const [header, ...rows] = readRecords(reader);
  if (!header || reader.diagnostics.length > 0) {
    return refuse(
      ...reader.diagnostics,
      ...(header ? [] : [reader.at('empty-series', 'Unexpected empty file, expected a header and rows')]),
    );
  }
  const diagnostics = [...headerFaults(header, rows), ...rows.flatMap((row) => raggedRow(row, header))];
  return diagnostics.length > 0 ? refuse(...diagnostics) : { csv: { header: header.cells, rows }, diagnostics: [] };
}

function refuse(...diagnostics: Diagnostic[]): ParsedCsv {
  return { csv: null, diagnostics };
}

/** A cursor over the text that knows its line and column. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly file: string;
  private readonly text: string;
  private index = 0;
  private line = 1;
  private column = 1;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text.replace(/\r\n?/g, '\n');
  }

  get isDone(): boolean {
    return this.index >= this.text.length;
  }

  peek(): string {
    return this.text.charAt(this.index);
  }

  take(): string {
    const character = this.peek();
    this.index += 1;
    this.line += character === '\n' ? 1 : 0;
    this.column = character === '\n' ? 1 : this.column + 1;
    return character;
  }

  here(): Place {
    return { file: this.file, line: this.line, column: this.column, endLine: this.line, endColumn: this.column };
  }

  since(start: Place): Place {
    return { ...start, endLine: this.line, endColumn: this.column };
  }

  at(rule: string, message: string, place = this.here()): Diagnostic {
    return { rule, severity: 'error', place, message };
  }
}

function readRecords(reader: Reader): CsvRow[] {
  const records: CsvRow[] = [];
  while (!reader.isDone) records.push(readRecord(reader));
  return records;
}

function readRecord(reader: Reader): CsvRow {
  const start = reader.here();
  const cells: CsvCell[] = [];
  for (;;) {
    cells.push(reader.peek() === '"' ? readQuoted(reader) : readPlain(reader));
    if (reader.peek() !== ',') break;
    reader.take();
  }
  const place = reader.since(start);
  if (!reader.isDone) reader.take();
  return { cells, place };
}

function isCellEnd(reader: Reader): boolean {
  return reader.isDone || reader.peek() === ',' || isLineEnd(reader.peek());
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

function readPlain(reader: Reader): CsvCell {
  const start = reader.here();
  let text = '';
  while (!isCellEnd(reader)) {
    if (reader.peek() === '"') {
      reader.diagnostics.push(
        reader.at(
          'csv-syntax',
          'Unexpected quotation mark inside a cell, expected the whole cell in quotation marks, and `""` for one inside it',
        ),
      );
    }
    text += reader.take();
  }
  return { text, place: reader.since(start) };
}

function readQuoted(reader: Reader): CsvCell {
  const start = reader.here();
  let text = '';
  reader.take();
  for (;;) {
    if (reader.isDone) {
      reader.diagnostics.push(
        reader.at('csv-syntax', 'Unexpected end of the file in a quoted cell, expected `"`', start),
      );
      return { text, place: reader.since(start) };
    }
    const character = reader.take();
    if (character !== '"') text += character;
    else if (reader.peek() === '"') text += reader.take();
    else break;
  }
  if (!isCellEnd(reader)) {
    reader.diagnostics.push(
      reader.at(
        'csv-syntax',
        `Unexpected \`${reader.peek()}\` after a closing quotation mark, expected a comma or the end of the line`,
      ),
    );
    while (!isCellEnd(reader)) reader.take();
  }
  return { text, place: reader.since(start) };
}

function headerFaults(header: CsvRow, rows: readonly CsvRow[]): Diagnostic[] {
  const other = foreignDelimiter(header);
  if (other) return [other];
  const faults = header.cells.flatMap((cell, index): Diagnostic[] => {
    const first = header.cells.findIndex((earlier) => earlier.text === cell.text);
    if (first === index) return [];
    const message = `Unexpected second column \`${cell.text}\`, expected each header once (column ${first + 1} has it already)`;
    return [{ rule: 'duplicate-header', severity: 'error', place: cell.place, message }];
  });
  if (rows.length > 0) return faults;
  return [
    ...faults,
    {
      rule: 'empty-series',
      severity: 'error',
      place: header.place,
      message: 'Unexpected end after the header, expected rows',
    },
  ];
}

function foreignDelimiter(header: CsvRow): Diagnostic | null {
  const [only] = header.cells;
  const mark = only && header.cells.length === 1 ? /[;\t|]/.exec(only.text) : null;
  if (!only || !mark) return null;
  const column = only.place.column + mark.index;
  const name = mark[0] === '\t' ? 'tab' : `\`${mark[0]}\``;
  return {
    rule: 'csv-delimiter',
    severity: 'error',
    place: { ...only.place, column, endColumn: column + 1 },
    message: `Unexpected ${name} between columns, expected a comma`,
    hint: 'save the file as comma-separated values (CSV, UTF-8)',
  };
}

function raggedRow(row: CsvRow, header: CsvRow): Diagnostic[] {
  const [count, expected] = [row.cells.length, header.cells.length];
  if (count === expected) return [];
  const extra = row.cells[expected];
  const isBlank = count === 1 && row.cells[0]?.text === '';
  const message = isBlank
    ? 'Unexpected empty line, expected a row'
    : `Unexpected ${count} cells in this row, expected ${expected} as in the header`;
  return [
    {
      rule: 'ragged-row',
      severity: 'error',
      place: extra?.place ?? row.place,
      message,
      ...(count > expected && { hint: 'put a cell with a comma in it in quotation marks' }),
    },
  ];
}
