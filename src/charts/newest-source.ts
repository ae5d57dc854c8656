/** When a chart was last brought up to date, as far as that can be known from what it draws. */
import type { Chart } from './chart.ts';

/**
 * The day, month or year in which the newest of its sources was published: the chart can’t have had its present numbers before.
 * `null` where a source has no date: it may be the newest, and an older day under the chart would say what isn’t so.
 */
export function newestSource({ sources }: Pick<Chart, 'sources'>): string | null {
  const dates = sources.flatMap(({ published }) => published ?? []);
  if (dates.length < sources.length) return null;
  return dates.reduce<string | null>((newest, date) => (newest === null || date > newest ? date : newest), null);
}
