/** Time from left to right, with a tick at the beginning of years. */
import { scaleUtc } from 'd3';
import type { Period } from '../schema/period.ts';
import { textWidth } from './measure-text.ts';
import type { Sheet } from './sheet.ts';

export interface TimeScale {
  readonly range: readonly [number, number];
  /** The beginning of a day, `YYYY-MM-DD`. */
  readonly at: (day: string) => number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** From the first year touched to the end of the last. */
export function createTimeScale(
  periods: readonly Period[],
  { range, sheet }: { range: readonly [number, number]; sheet: Sheet },
): TimeScale {
  const first = Math.min(...periods.map((period) => Number(period.start.slice(0, 4))));
  const last = Math.max(...periods.map((period) => Number(period.end.slice(0, 4)))) + 1;
  const scale = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last, 0, 1)], range);
  const at = (day: string): number => scale(Date.parse(`${day}T00:00:00Z`));
  const room = textWidth('2025', sheet) + 10;
  const year = (range[1] - range[0]) / (last - first);
  const stride = [1, 2, 5, 10, 20, 50, 100].find((step) => step * year >= room) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (number) => number % stride === 0,
  );
  return { range, at, ticks: years.map((number) => ({ at: at(`${number}-01-01`), text: String(number) })) };
}
