/** The numbers of a chart as plain records, for files that readers take along. */
import type { Source } from '../evidence/source.ts';
import { say } from '../language/language.ts';
import type { Precision } from '../schema/fact.ts';
import type { Status } from '../schema/series.ts';
import { unitText } from './chart-rows.ts';
import { nameOf, type Chart, type Key, type Mark } from './chart.ts';
import { spreadOf } from './spread.ts';
import type { TableOptions } from './table.ts';

export interface ChartRecord {
  /** What is compared, as it stands in the data: `FY2024-25`, `France`. */
  readonly x: string;
  readonly panel: string | null;
  readonly series: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string | null;
  readonly unit: string | null;
  /** `null` where the number is exact. */
  readonly precision: Exclude<Precision, 'exact'> | null;
  readonly status: Status;
  readonly sources: readonly Source[];
}

/** One record per number or item, in the order of the chart; names are in the language. */
export function recordsOf(chart: Chart, options: TableOptions): ChartRecord[] {
  return chart.marks.flatMap((mark) => recordsOfMark(mark, chart, options));
}

function recordsOfMark(mark: Mark, chart: Chart, { language }: TableOptions): ChartRecord[] {
  const name = (keys: readonly Key[], key: string): string | null => {
    const found = keys.find((candidate) => candidate.key === key);
    return key !== '' && found ? nameOf(found, language) : null;
  };
  if (mark.kind === 'gantt') {
    const shared = { panel: null, value: null, low: null, high: null, unit: null, precision: null };
    return mark.items.map((item) => ({
      ...shared,
      x: item.period.text,
      series: name(mark.rows, item.row),
      text: item.label && say(item.label, language),
      status: item.status,
      sources: item.sources,
    }));
  }
  if (!('data' in mark)) return [];
  const groups = 'groups' in mark ? mark.groups : [];
  const unit = mark.yField.unit && unitText(mark.yField.unit).replaceAll('`', '');
  return mark.data.map((datum) => ({
    x: datum.x.period ? datum.x.period.text : nameOf(datum.x, language),
    panel: name(chart.facets, datum.facet),
    series: name(groups, datum.group),
    value: datum.y,
    low: datum.low ?? spreadOf(datum)?.low ?? null,
    high: datum.high ?? spreadOf(datum)?.high ?? null,
    text: null,
    unit,
    precision: datum.precision === 'exact' ? null : datum.precision,
    status: datum.status,
    sources: datum.sources,
  }));
}
