/** The order of what is compared: periods by time with none missing, categories as asked. */
import { sum } from 'd3';
import type { AuthoredChart } from '../schema/chart.ts';
import type { Key, NumberMark } from './chart.ts';
import { fillPeriods } from './periods.ts';

/** The keys to draw, and how many a `limit` leaves out. */
export function orderKeys(
  xs: readonly Key[],
  marks: readonly NumberMark[],
  { sort, limit }: Pick<AuthoredChart, 'sort' | 'limit'>,
): { keys: readonly Key[]; left: number } {
  const periods = xs.flatMap((key) => key.period ?? []);
  if (periods.length > 0 && periods.length === xs.length) {
    const keys = fillPeriods(periods).map((period) => ({ key: period.text, name: null, period }));
    return { keys, left: 0 };
  }
  const sorted = sort === 'authored' ? xs : sortByNumber(xs, marks, sort === 'ascending' ? 1 : -1);
  const keys = sorted.slice(0, limit ?? sorted.length);
  return { keys, left: sorted.length - keys.length };
}

/** By the sum of the first mark’s numbers there; what has none comes last. */
function sortByNumber(xs: readonly Key[], marks: readonly NumberMark[], sign: 1 | -1): readonly Key[] {
  const data = marks[0]?.data ?? [];
  const size = new Map(
    xs.map((key) => [key.key, sum(data, (datum) => (datum.x.key === key.key ? (datum.y ?? datum.high) : null))]),
  );
  return [...xs].sort((a, b) => sign * ((size.get(a.key) ?? 0) - (size.get(b.key) ?? 0)));
}
