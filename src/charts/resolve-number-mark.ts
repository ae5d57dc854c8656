/** Resolves the marks that draw numbers over categories or periods. */
import type { Path } from '../schema/authored.ts';
import type { AuthoredMark } from '../schema/chart-mark.ts';
import type { Datum, Key, NumberMark } from './chart.ts';
import { columnFor, comparable, fieldOf, keyOf, keysOf, numberOf, numeric, type Channel } from './channels.ts';
import type { ChartContext } from './chart-context.ts';
import type { Rows } from './chart-rows.ts';
import { checkDuplicates } from './rules/duplicate-x.ts';
import type { Column, Row } from './series.ts';

export type AuthoredNumberMark = Extract<AuthoredMark, { mark: NumberMark['kind'] }>;

interface Channels {
  readonly x: Column;
  /** The column whose label and unit the numbers have. */
  readonly y: Column;
  readonly low: Column | null;
  readonly high: Column | null;
  readonly by: Column | null;
  readonly facet: Column | null;
}

/** The mark with its data; `null` where a channel names no fitting column. */
export function resolveNumberMark(
  mark: AuthoredNumberMark,
  { rows, path }: { rows: Rows; path: Path },
  context: ChartContext,
): NumberMark | null {
  const channels = resolveChannels(mark, { rows, path }, context);
  if (!channels) return null;
  const drawn = rows.rows.filter((row) => row.cells.has(channels.x.name));
  const data = drawn.map((row) => datumOf(row, channels));
  checkDuplicates({ data, rows: drawn }, { mark: mark.mark, context });
  return {
    kind: mark.mark,
    layout: 'layout' in mark ? mark.layout : 'grouped',
    labels: mark.labels,
    xField: fieldOf(channels.x),
    yField: fieldOf(channels.y),
    groups: channels.by ? keysOf(drawn, channels.by.name) : [onlyGroup(channels.y)],
    data,
    totals: new Set(mark.mark === 'waterfall' ? mark.totals : []),
  };
}

function onlyGroup(y: Column): Key {
  return { key: '', name: y.label, period: null };
}

function resolveChannels(
  mark: AuthoredNumberMark,
  { rows, path }: { rows: Rows; path: Path },
  context: ChartContext,
): Channels | null {
  const find = (name: string | undefined, step: string, kinds: Channel['kinds']): Column | null =>
    name === undefined ? null : columnFor({ name, kinds, path: [...path, step] }, rows, context);
  const { by, low, high } = optionalChannels(mark);
  const x = find(mark.x, 'x', comparable);
  const y = find(mark.y ?? high, mark.y === undefined ? 'high' : 'y', numeric);
  const lowColumn = find(low, 'low', numeric);
  const highColumn = low === undefined ? null : y;
  const byColumn = find(by, 'by', comparable);
  const { facet } = context.authored.value;
  const facetColumn =
    facet === undefined ? null : columnFor({ name: facet, kinds: comparable, path: ['facet'] }, rows, context);
  const isMissing = (name: string | undefined, column: Column | null): boolean => name !== undefined && column === null;
  if (!x || !y || isMissing(low, lowColumn) || isMissing(by, byColumn) || isMissing(facet, facetColumn)) return null;
  return { x, y, low: lowColumn, high: highColumn, by: byColumn, facet: facetColumn };
}

function optionalChannels(mark: AuthoredNumberMark): {
  by: string | undefined;
  low: string | undefined;
  high: string | undefined;
} {
  return {
    by: 'by' in mark ? mark.by : undefined,
    low: mark.mark === 'range' ? mark.low : undefined,
    high: mark.mark === 'range' ? mark.high : undefined,
  };
}

function datumOf(row: Row, channels: Channels): Datum {
  const x = keyOf(row.cells.get(channels.x.name));
  if (!x) throw new Error(`row without ${channels.x.name}, which was filtered out`);
  return {
    x,
    group: channels.by ? (keyOf(row.cells.get(channels.by.name))?.key ?? '') : '',
    facet: channels.facet ? (keyOf(row.cells.get(channels.facet.name))?.key ?? '') : '',
    y: channels.low ? null : numberOf(row, channels.y.name),
    low: numberOf(row, channels.low?.name),
    high: numberOf(row, channels.high?.name),
    status: row.status,
    precision: row.precision,
    sources: row.sources,
    // A range shows what else is said by its ends.
    others: channels.low ? [] : row.others,
  };
}
