/** From a CSV file and its description to a series: every cell typed, every source an object. */
import { sourcesOf, type Fact } from '../evidence/fact.ts';
import type { FindFigures } from '../evidence/find-figures.ts';
import type { Source } from '../evidence/source.ts';
import type { Authored } from '../schema/authored.ts';
import { startOf, type Diagnostic, type Place } from '../schema/diagnostic.ts';
import { precisions } from '../schema/fact.ts';
import { parseCsv, type Csv, type CsvCell, type CsvRow } from '../schema/parse-csv.ts';
import { statuses, type AuthoredColumn, type AuthoredSeries } from '../schema/series.ts';
import { parseUnit } from '../schema/unit.ts';
import { unknownId } from '../schema/unknown-id.ts';
import { matchColumns } from './match-columns.ts';
import { readCell } from './read-cell.ts';
import { checkEmptySeries } from './rules/empty-series.ts';
import { checkFutureActuals } from './rules/future-actual.ts';
import { checkUnsortedPeriods } from './rules/unsorted-periods.ts';
import type { Cell, Column, Row, Series } from './series.ts';

export interface SeriesInput {
  readonly id: string;
  readonly authored: Authored<AuthoredSeries>;
  /** Text of the CSV file. */
  readonly csv: string;
  readonly csvFile: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Finds what needs a fact in the words of a cell. */
  readonly findFigures: FindFigures;
  readonly themes: ReadonlySet<string>;
  /** Day of the build, `YYYY-MM-DD`; numbers of later periods must be forecasts or targets. Not checked if left out. */
  readonly today?: string;
}

/** Resolves a series; it is `null` where its file can’t be read as a table with the declared columns. */
export function resolveSeries(input: SeriesInput): { series: Series | null; diagnostics: readonly Diagnostic[] } {
  const { value, placeOf } = input.authored;
  const diagnostics: Diagnostic[] = [];
  if (!input.themes.has(value.theme)) {
    diagnostics.push(unknownId('theme', value.theme, { place: placeOf(['theme']), known: input.themes }));
  }
  const parsed = parseCsv(input.csvFile, input.csv);
  diagnostics.push(...parsed.diagnostics);
  if (!parsed.csv) return { series: null, diagnostics };
  const columns = matchColumns(parsed.csv.header, input.authored);
  diagnostics.push(...columns);
  if (columns.length > 0) return { series: null, diagnostics };
  const series = buildSeries(input, parsed.csv, diagnostics);
  diagnostics.push(...checkEmptySeries(series, startOf(input.csvFile)), ...checkUnsortedPeriods(series));
  if (input.today !== undefined) diagnostics.push(...checkFutureActuals(series, input.today));
  return { series, diagnostics };
}

function buildSeries(input: SeriesInput, csv: Csv, diagnostics: Diagnostic[]): Series {
  const { value, placeOf } = input.authored;
  const fileSources = value.sources.flatMap((id, index) =>
    findSource(id, { input, diagnostics, place: placeOf(['sources', index]) }),
  );
  const rows = csv.rows.map((row) => buildRow(row, { input, header: csv.header, fileSources, diagnostics }));
  return {
    id: input.id,
    theme: value.theme,
    title: value.title,
    columns: csv.header.flatMap((cell) => visibleColumn(cell.text, value.columns[cell.text])),
    rows,
    sources: [...new Set([...rows.flatMap((row) => row.sources), ...fileSources])],
    licence: value.licence ?? null,
    note: value.note ?? null,
  };
}

function visibleColumn(name: string, column: AuthoredColumn | undefined): Column[] {
  if (!column || column.kind === 'source' || column.kind === 'status' || column.kind === 'precision') return [];
  const unit = column.kind === 'number' ? parseUnit(column.unit) : null;
  return [{ name, kind: column.kind, label: column.label, unit }];
}

function findSource(id: string, where: { input: SeriesInput; diagnostics: Diagnostic[]; place: Place }): Source[] {
  const source = where.input.sources.get(id);
  if (source) return [source];
  where.diagnostics.push(unknownId('source', id, { place: where.place, known: where.input.sources.keys() }));
  return [];
}

interface RowContext {
  readonly input: SeriesInput;
  readonly header: readonly CsvCell[];
  readonly fileSources: readonly Source[];
  readonly diagnostics: Diagnostic[];
}

function buildRow(row: CsvRow, context: RowContext): Row {
  const { columns, sources: fileIds } = context.input.authored.value;
  const cells = new Map<string, Cell>();
  const named: CsvCell[] = [];
  const states: Row['status'][] = [];
  const precise: CsvCell[] = [];
  const facts: Fact[] = [];
  const valued: Fact[] = [];
  row.cells.forEach((cell, index) => {
    const name = context.header[index]?.text ?? '';
    const column = columns[name];
    if (!column) return;
    if (column.kind === 'status')
      states.push(readOneOf(statuses, cell, { rule: 'invalid-status', kind: 'status', ...context }));
    else if (column.kind === 'precision') precise.push(cell);
    else if (column.kind === 'source') named.push(...(cell.text === '' ? [] : [cell]));
    else {
      const read = readCell(cell, column, { ...context.input, diagnostics: context.diagnostics, named: facts, valued });
      if (read) cells.set(name, read);
    }
  });
  const isSourced = named.length > 0 || facts.length > 0 || fileIds.length > 0;
  if (!isSourced) context.diagnostics.push(missingSource(row));
  const sources = named.flatMap((cell) => findSource(cell.text, { ...context, place: cell.place }));
  const status = states[0] ?? 'reported';
  return {
    cells,
    status,
    precision: precisionOfRow(precise, valued, context),
    sources: sourcesOfRow({ named: sources, facts }, context),
    others: [],
    facts,
    place: row.place,
  };
}

/** What the facts behind its numbers say, the least close of them; else what the row does. */
function precisionOfRow(
  [cell]: readonly CsvCell[],
  facts: readonly Fact[],
  { diagnostics }: RowContext,
): Row['precision'] {
  const said = cell
    ? readOneOf(precisions, cell, { rule: 'invalid-precision', kind: 'precision', diagnostics })
    : 'exact';
  const [first] = facts;
  if (!first) return said;
  if (cell && cell.text !== '') diagnostics.push(precisionTwice(cell, first));
  return facts.flatMap(({ quantity }) => quantity?.precision ?? []).find((each) => each !== 'exact') ?? 'exact';
}

function precisionTwice({ text, place }: CsvCell, fact: Fact): Diagnostic {
  const message = `Unexpected precision \`${text}\` beside a number of the ledger, expected an empty cell: \`${fact.id}\` says how closely it is known`;
  return { rule: 'invalid-precision', severity: 'error', place, message };
}

/** What the row names, else what the file does, else what its facts rest on. */
function sourcesOfRow(
  { named, facts }: { named: readonly Source[]; facts: readonly Fact[] },
  { fileSources }: RowContext,
): readonly Source[] {
  if (named.length > 0) return named;
  return fileSources.length > 0 ? fileSources : [...new Set(facts.flatMap(sourcesOf))];
}

function missingSource(row: CsvRow): Diagnostic {
  const message =
    'Unexpected row without a source, expected one in its source column, or `sources` for the whole series';
  return { rule: 'missing-source', severity: 'error', place: row.place, message };
}

/** The first of the words known is what an empty cell means. */
function readOneOf<T extends string>(
  known: readonly [T, ...T[]],
  cell: CsvCell,
  { rule, kind, diagnostics }: { rule: string; kind: string; diagnostics: Diagnostic[] },
): T {
  const word = known.find((candidate) => candidate === (cell.text || known[0]));
  if (word !== undefined) return word;
  const message = `Unexpected ${kind} \`${cell.text}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}`;
  diagnostics.push({ rule, severity: 'error', place: cell.place, message });
  return known[0];
}
