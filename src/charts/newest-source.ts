/** When a chart was last brought up to date, as far as that can be known from what it draws. */
import type { Chart } from './chart.ts';

/**
 * The day, month or year in which the newest of its sources was published: the chart can’t have had its present numbers before.
 * Sources without a date say nothing; `null` where none has one.
 */
export function newestSource({ sources }: Pick<Chart, 'sources'>): string | null {
  const dates = sources.flatMap(({ published }) => published ?? []);
  return dates.reduce<string | null>((newest, date) => (newest === null || date > newest ? date : newest), null);
}
