/** The rows a mark draws: some of a series, or facts laid out as one. */
import { sourcesOf, type Fact, type Figure } from '../evidence/fact.ts';
import type { Path } from '../schema/authored.ts';
import type { AuthoredChartData } from '../schema/chart-mark.ts';
import { parsePeriod } from '../schema/period.ts';
import type { Unit } from '../schema/unit.ts';
import { unknownId } from '../schema/unknown-id.ts';
import { complain, didYouMean, listNames, type ChartContext } from './chart-context.ts';
import type { Cell, Column, Row, Series } from './series.ts';

/** What a mark can draw from. */
export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly series: Series | null;
  readonly facts: readonly Fact[];
}

/** The rows that `data`, authored at `path`, names; `null` where it names none that exist. */
export function rowsOf(data: AuthoredChartData, path: Path, context: ChartContext): Rows | null {
  if (data.facts) return rowsOfFacts(data, path, context);
  const id = data.series ?? '';
  const series = context.series.get(id);
  if (!series) {
    const place = context.authored.placeOf([...path, 'series']);
    context.diagnostics.push(unknownId('series', id, { place, known: context.series.keys() }));
    return null;
  }
  const rows = keepInTime(keepWhere(series, { data, path }, context), data);
  const facts = [...new Set(rows.flatMap((row) => row.facts))];
  if (rows.length > 0) return { columns: series.columns, rows, series, facts };
  return complain(context, {
    rule: 'empty-chart',
    path,
    message: `Unexpected data without rows, expected some of the ${series.rows.length} rows of \`${id}\` to be left by \`where\`, \`from\` and \`to\``,
  });
}

function keepWhere(
  series: Series,
  { data, path }: { data: AuthoredChartData; path: Path },
  context: ChartContext,
): readonly Row[] {
  let { rows } = series;
  for (const [name, values] of Object.entries(data.where ?? {})) {
    const known = [...new Set(series.rows.map((row) => textOf(row.cells.get(name))))];
    const where = [...path, 'where', name];
    if (!series.columns.some((column) => column.name === name)) {
      const names = series.columns.map((column) => column.name);
      const message = `Unexpected column \`${name}\`, expected one of \`${series.id}\`: ${listNames(names)}`;
      complain(context, { rule: 'unknown-column', path: where, message, hint: didYouMean(name, names) });
      continue;
    }
    values.forEach((value, index) => {
      if (known.includes(value)) return;
      const message = `Unexpected \`${value}\`, expected a value of \`${name}\`: ${listNames(known.filter(Boolean))}`;
      complain(context, { rule: 'unknown-value', path: [...where, index], message, hint: didYouMean(value, known) });
    });
    rows = rows.filter((row) => values.includes(textOf(row.cells.get(name))));
  }
  return rows;
}

function keepInTime(rows: readonly Row[], data: AuthoredChartData): readonly Row[] {
  const from = data.from === undefined ? null : parsePeriod(data.from);
  const to = data.to === undefined ? null : parsePeriod(data.to);
  if (!from && !to) return rows;
  return rows.filter((row) => {
    const cell = [...row.cells.values()].find((candidate) => candidate.kind === 'period');
    if (cell?.kind !== 'period') return false;
    return (!from || cell.period.start >= from.start) && (!to || cell.period.end <= to.end);
  });
}

/** A cell as the author wrote it. */
export function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  switch (cell.kind) {
    case 'period':
      return cell.period.text;
    case 'category':
      return cell.key;
    case 'text':
      return cell.text;
    case 'number':
      return cell.value === null ? '' : String(cell.value);
  }
}

function rowsOfFacts(data: AuthoredChartData, path: Path, context: ChartContext): Rows | null {
  const facts = (data.facts ?? []).flatMap((id, index): Fact[] => {
    const fact = context.facts.get(id);
    const factPath = [...path, 'facts', index];
    if (!fact) {
      const place = context.authored.placeOf(factPath);
      context.diagnostics.push(unknownId('fact', id, { place, known: context.facts.keys() }));
    } else if (!fact.quantity) {
      const message = `Unexpected fact \`${id}\` without a value, expected one with a number`;
      complain(context, { rule: 'not-a-number', path: factPath, message });
    }
    return fact?.quantity ? [fact] : [];
  });
  const unit = commonUnit(facts, [...path, 'facts'], context);
  if (!unit) return null;
  const rows = facts.map((fact, index) =>
    rowOfFact(fact, { data, place: context.authored.placeOf([...path, 'facts', index]) }),
  );
  return { columns: factColumns(unit), rows, series: null, facts };
}

function commonUnit(facts: readonly Fact[], path: Path, context: ChartContext): Unit | null {
  const units = facts.flatMap((fact) => (fact.quantity ? [fact.quantity.unit] : []));
  const [first] = units;
  if (!first) return null;
  const other = units.find((unit) => unit.dimension !== first.dimension || unit.scale !== first.scale);
  if (!other) return first;
  const message = `Unexpected units ${unitText(first)} and ${unitText(other)} in one chart, expected facts of one unit`;
  return complain(context, { rule: 'mixed-units', path, message });
}

/** A unit as an author writes it, in backticks. */
export function unitText(unit: Unit): string {
  return unit.scale === 'one' ? `\`${unit.dimension}\`` : `\`${unit.dimension} ${unit.scale}\``;
}

function factColumns(unit: Unit): Column[] {
  const number = (name: string, label: string, hi: string): Column => ({
    name,
    kind: 'number',
    label: { en: label, hi },
    unit,
  });
  return [
    { name: 'fact', kind: 'category', label: { en: 'Figure', hi: 'आँकड़ा' }, unit: null },
    { name: 'period', kind: 'period', label: { en: 'Period', hi: 'अवधि' }, unit: null },
    number('value', 'Value', 'मान'),
    number('low', 'Lowest', 'न्यूनतम'),
    number('high', 'Highest', 'अधिकतम'),
  ];
}

function rowOfFact(fact: Fact, { data, place }: { data: AuthoredChartData; place: Row['place'] }): Row {
  const figure = fact.quantity?.figure ?? null;
  const others = fact.evidence.flatMap(({ relation, figure: other, source }) =>
    relation === 'contradicts' && other !== null ? [{ ...endsOf(other), source }] : [],
  );
  const said = [...(figure === null ? [] : [endsOf(figure)]), ...others];
  const period = fact.period ?? (fact.asOf === null ? null : parsePeriod(fact.asOf));
  const cells = new Map<string, Cell>([
    ['fact', { kind: 'category', key: fact.id, name: data.names?.[fact.id] ?? fact.statement }],
    ['value', { kind: 'number', value: typeof figure === 'number' ? figure : null }],
    ['low', { kind: 'number', value: Math.min(...said.map(({ low }) => low)) }],
    ['high', { kind: 'number', value: Math.max(...said.map(({ high }) => high)) }],
  ]);
  if (period) cells.set('period', { kind: 'period', period });
  return {
    cells,
    status: 'reported',
    precision: fact.quantity?.precision ?? 'exact',
    sources: sourcesOf(fact),
    others,
    facts: [fact],
    place,
  };
}

function endsOf(figure: Figure): { low: number; high: number } {
  return typeof figure === 'number' ? { low: figure, high: figure } : figure;
}
