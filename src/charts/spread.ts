/** How far the values reach that sources give for one number. */
import type { Datum } from './chart.ts';

/** From the lowest to the highest value given; `null` where sources agree. */
export function spreadOf({ y, others }: Datum): { low: number; high: number } | null {
  if (y === null || others.length === 0) return null;
  return {
    low: Math.min(y, ...others.map(({ low }) => low)),
    high: Math.max(y, ...others.map(({ high }) => high)),
  };
}

/** Every number that is drawn for a datum. */
export function valuesOf(datum: Datum): number[] {
  const spread = spreadOf(datum);
  return [datum.y, datum.low, datum.high, spread?.low ?? null, spread?.high ?? null].filter((value) => value !== null);
}
