/** Numbers as the chart writes them. */
import { formatNumber } from '../language/numbers.ts';
import type { Decimals } from './chart.ts';
import { decimalsIn, fixedDecimals } from './decimals.ts';
import type { Language } from '../language/language.ts';
import type { Unit } from '../schema/unit.ts';

/** A number for a label or a cell: `%` follows it, other units stand in the subtitle. */
export function numberText(
  value: number,
  options: { language: Language; decimals: Decimals; unit: Unit | null },
): string {
  const { language, decimals } = options;
  const digits = formatNumber(value, { language, decimals: decimalsIn(value, decimals) });
  return options.unit?.dimension === '%' ? `${digits}%` : digits;
}

/** Ticks of an axis, all with the decimals their step needs. */
export function tickTexts(
  ticks: readonly number[],
  { language, unit }: { language: Language; unit: Unit | null },
): string[] {
  const decimals = Math.max(0, ...ticks.map((tick) => String(Number(tick.toPrecision(12))).split('.')[1]?.length ?? 0));
  return ticks.map((tick) => numberText(tick, { language, decimals: fixedDecimals(decimals), unit }));
}
