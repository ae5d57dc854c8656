/** Numbers as the chart writes them. */
import { formatNumber } from '../language/numbers.ts';
import type { Decimals } from './chart.ts';
import { decimalsIn, fixedDecimals } from './decimals.ts';
import type { Language } from '../language/language.ts';
import type { Precision } from '../schema/fact.ts';
import type { Unit } from '../schema/unit.ts';

export interface NumberStyle {
  readonly language: Language;
  readonly decimals: Decimals;
  readonly unit: Unit | null;
}

/** A number for a label or a cell: `%` follows it, other units stand in the subtitle. */
export function numberText(value: number, { language, decimals, unit }: NumberStyle): string {
  const digits = formatNumber(value, { language, decimals: decimalsIn(value, decimals) });
  return unit?.dimension === '%' ? `${digits}%` : digits;
}

/** Writes a number of one style; one that is not exact gets no zeros to fill its decimals: “about 57”, never “about 57.0”. */
export type WriteNumber = (value: number, precision?: Precision) => string;

export function numberWriter(style: NumberStyle): WriteNumber {
  const loose = { ...style, decimals: { ...style.decimals, least: 0 } };
  return (value, precision = 'exact') => numberText(value, precision === 'exact' ? style : loose);
}

/** Ticks of an axis, all with the decimals their step needs. */
export function tickTexts(
  ticks: readonly number[],
  { language, unit }: { language: Language; unit: Unit | null },
): string[] {
  const decimals = Math.max(0, ...ticks.map((tick) => String(Number(tick.toPrecision(12))).split('.')[1]?.length ?? 0));
  return ticks.map((tick) => numberText(tick, { language, decimals: fixedDecimals(decimals), unit }));
}
