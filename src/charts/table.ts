/** The chart as a table: the same numbers as finished strings, for everyone. */
import { withPrecision } from '../evidence/format.ts';
import { say, type Language, type LocalText } from '../language/language.ts';
import { formatPeriod } from '../language/dates.ts';
import {
  nameOf,
  numberMarks,
  type BigNumberMark,
  type Chart,
  type Datum,
  type GanttMark,
  type Key,
  type NumberMark,
  type TableMark,
} from './chart.ts';
import { numberWriter, type WriteNumber } from './number-text.ts';
import { spreadOf } from './spread.ts';
import { chartWords } from './words.ts';

export interface TableColumn {
  readonly text: string;
  readonly isNumber: boolean;
}

export interface ChartTable {
  readonly columns: readonly TableColumn[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly string[])[];
}

export interface TableOptions {
  readonly language: Language;
  readonly speak: (text: LocalText) => string;
}

export function chartTable(chart: Chart, options: TableOptions): ChartTable {
  const [first] = chart.marks.filter(
    (mark) => mark.kind === 'gantt' || mark.kind === 'table' || mark.kind === 'number',
  );
  if (first?.kind === 'gantt') return ganttTable(first, options);
  if (first?.kind === 'table') return plainTable(first, chart, options);
  if (first?.kind === 'number') return numberTable(first, chart, options);
  return chart.facets.length > 0 ? facetTable(chart, options) : wideTable(chart, options);
}

/** A column of numbers over the keys. */
interface Measure {
  readonly text: string;
  readonly valueOf: (key: Key) => string;
}

/** One row per key, one column per series. */
function wideTable(chart: Chart, options: TableOptions): ChartTable {
  const measures = numberMarks(chart).flatMap((mark) => measuresOf(mark, { chart, options, facet: null }));
  return tableOf(chart, measures, options);
}

function facetTable(chart: Chart, options: TableOptions): ChartTable {
  const measures = chart.facets.flatMap((facet) =>
    numberMarks(chart).flatMap((mark) => {
      const own = measuresOf(mark, { chart, options, facet: facet.key });
      const name = nameOf(facet, options.language);
      return own.map((measure) => ({ ...measure, text: own.length > 1 ? `${name}: ${measure.text}` : name }));
    }),
  );
  return tableOf(chart, measures, options);
}

function tableOf(chart: Chart, measures: readonly Measure[], { language }: TableOptions): ChartTable {
  const rows = chart.xs.map((key) => [nameOf(key, language), ...measures.map((measure) => measure.valueOf(key))]);
  const distinct = measures.map((measure, index) => {
    const same = measures.findIndex(
      (other, place) => other.text === measure.text && rows.every((row) => row[place + 1] === row[index + 1]),
    );
    return same === index;
  });
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => index === 0 || distinct[index - 1]);
  const label = numberMarks(chart)[0]?.xField.label;
  const columns = [
    { text: label ? say(label, language) : '', isNumber: false },
    ...measures.map(({ text }) => ({ text, isNumber: true })),
  ];
  return { columns: keep(columns), rows: rows.map((row) => keep(row)) };
}

interface MeasureContext {
  readonly chart: Chart;
  readonly options: TableOptions;
  readonly facet: string | null;
}

function measuresOf(mark: NumberMark, { chart, options, facet }: MeasureContext): Measure[] {
  const { language } = options;
  const data = facet === null ? mark.data : mark.data.filter((datum) => datum.facet === facet);
  const write = numberWriter({ language, decimals: chart.decimals, unit: mark.yField.unit });
  const text = (value: number | null, { precision }: Datum): string =>
    value === null ? chartWords[language].none : write(value, precision);
  const find = (key: Key, group: Key): Datum | undefined =>
    data.find((datum) => datum.x.key === key.key && datum.group === group.key);
  const measure = (group: Key, name: string, pick: (datum: Datum) => number | null): Measure => ({
    text: name,
    valueOf: (key) => {
      const datum = find(key, group);
      return datum
        ? withStatus(withSpread(text(pick(datum), datum), datum, { text: write, language }), datum, language)
        : chartWords[language].none;
    },
  });
  return mark.groups.flatMap((group) => {
    const name = nameOf(group, language);
    if (mark.data.every((datum) => datum.low === null && datum.high === null))
      return [measure(group, name, (datum) => datum.y)];
    const { lowest, highest } = chartWords[language];
    return [
      measure(group, `${name}: ${lowest}`, (datum) => datum.low),
      measure(group, `${name}: ${highest}`, (datum) => datum.high),
    ];
  });
}

function withStatus(text: string, { status }: { status: Datum['status'] }, language: Language): string {
  return status === 'reported' ? text : `${text} (${chartWords[language].status[status]})`;
}

/** “over 90”, “3 (sources say 3 to 4)”. */
function withSpread(own: string, datum: Datum, { text, language }: { text: WriteNumber; language: Language }): string {
  const spread = spreadOf(datum);
  const said = datum.y === null ? own : withPrecision(own, datum.precision, language);
  return spread ? `${said} (${chartWords[language].differ(text(spread.low), text(spread.high))})` : said;
}

function ganttTable(mark: GanttMark, { language }: TableOptions): ChartTable {
  const words = chartWords[language];
  const hasGroups = mark.groups.length > 1;
  const hasLabels = mark.items.some((item) => item.label);
  const groupOf = (key: string): string => {
    const group = mark.groups.find((candidate) => candidate.key === key);
    return group ? nameOf(group, language) : '';
  };
  const rowOf = (key: string): string => {
    const row = mark.rows.find((candidate) => candidate.key === key);
    return row ? nameOf(row, language) : key;
  };
  const heads = [
    say(mark.rowField.label, language),
    words.period,
    ...(hasGroups ? [words.series] : []),
    ...(hasLabels ? [words.item] : []),
  ];
  return {
    columns: heads.map((text) => ({ text, isNumber: false })),
    rows: mark.items.map((item) => [
      rowOf(item.row),
      withStatus(formatPeriod(item.period, language), item, language),
      ...(hasGroups ? [groupOf(item.group)] : []),
      ...(hasLabels ? [item.label ? say(item.label, language) : ''] : []),
    ]),
  };
}

function plainTable(mark: TableMark, chart: Chart, { language }: TableOptions): ChartTable {
  return {
    columns: mark.columns.map((column) => ({ text: say(column.label, language), isNumber: column.isNumber })),
    rows: mark.rows.map((row) =>
      row.map((cell, index) => {
        if (cell.period) return formatPeriod(cell.period, language);
        if (cell.text) return say(cell.text, language);
        const unit = mark.columns[index]?.unit ?? null;
        if (cell.number === null) return mark.columns[index]?.isNumber ? chartWords[language].none : '';
        const write = numberWriter({ language, decimals: chart.decimals, unit });
        return withPrecision(write(cell.number, cell.precision), cell.precision, language);
      }),
    ),
  };
}

function numberTable(mark: BigNumberMark, chart: Chart, { language }: TableOptions): ChartTable {
  const write = numberWriter({ language, decimals: chart.decimals, unit: mark.yField.unit });
  return {
    columns: [
      { text: mark.xField ? say(mark.xField.label, language) : chartWords[language].item, isNumber: false },
      { text: say(mark.yField.label, language), isNumber: true },
    ],
    rows: mark.data.map((datum) => [
      nameOf(datum.x, language),
      withStatus(
        datum.y === null
          ? chartWords[language].none
          : withPrecision(write(datum.y, datum.precision), datum.precision, language),
        datum,
        language,
      ),
    ]),
  };
}
