/** How far the values reach that sources give for one number. */
import type { Language } from '../language/language.ts';
import type { Datum } from './chart.ts';
import { chartWords } from './words.ts';

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

/** “3”, and “3 or 4” where sources differ: what is used comes first. */
export function saidText(
  { y, others }: Datum,
  { write, language }: { write: (value: number) => string; language: Language },
): string {
  const all = [...(y === null ? [] : [y]), ...others.flatMap(({ low, high }) => [low, high])];
  return [...new Set(all.map(write))].join(` ${chartWords[language].or} `);
}
