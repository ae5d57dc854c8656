/** Values on the way through a formula, and how they become printable ones: rounding rules stand here. */
import type { Precision } from '../schema/fact.ts';
import { scales, type Unit } from '../schema/unit.ts';
import type { Quantity } from './fact.ts';

/** A value on the way: an interval in the base of its dimension, so that billions and millions add up. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly precision: Precision;
  /** Decimals and significant digits the value is known to, in `unit`; infinite for plain numbers and exact counts. */
  readonly decimals: number;
  readonly significant: number;
}

/** A fault of units or values that the author of the formula can mend. */
export class UnitFault extends Error {}

/** The amount a fact brings into a formula; `id` names it in the fault where it has no value. */
export function toAmount(id: string, quantity: Quantity | undefined): Amount {
  if (!quantity) throw new UnitFault(`Unexpected fact \`${id}\` without a value, expected one that has a value`);
  const { low, high } =
    typeof quantity.figure === 'number' ? { low: quantity.figure, high: quantity.figure } : quantity.figure;
  const factor = scales[quantity.unit.scale];
  const isCounted = quantity.unit.dimension === 'count' && quantity.precision === 'exact';
  return {
    low: low * factor,
    high: high * factor,
    unit: quantity.unit,
    precision: quantity.precision,
    decimals: isCounted ? Infinity : decimalsOf(low),
    significant: isCounted ? Infinity : significantOf(low),
  };
}

/** The printable value: rounded to what is known, a bound to the side on which it still holds; `about` where rounding changed it. */
export function toQuantity(amount: Amount): Quantity {
  const factor = scales[amount.unit.scale];
  const [low, high] = [amount.low / factor, amount.high / factor];
  const decimals = printedDecimals(amount, Math.max(Math.abs(low), Math.abs(high)));
  const rounding = roundings[amount.precision];
  const [from, to] = [round(low, decimals, rounding), round(high, decimals, rounding)];
  const isChanged = Math.abs(from - low) > 1e-9 * Math.abs(low) || Math.abs(to - high) > 1e-9 * Math.abs(high);
  const precision = isChanged && amount.precision === 'exact' ? 'about' : amount.precision;
  return { figure: from === to ? from : { low: from, high: to }, unit: amount.unit, precision, decimals: null };
}

function printedDecimals(amount: Amount, size: number): number {
  if (amount.decimals !== Infinity) return amount.decimals;
  if (size === 0) return 0;
  const digits = Math.min(3, Math.max(2, amount.significant));
  const decimals = Math.min(6, digits - 1 - Math.floor(Math.log10(size)));
  // A whole number that is exact keeps all its digits; a loose one of five digits would pretend to know them.
  return amount.precision === 'exact' ? Math.max(0, decimals) : decimals;
}

/** Digits a part is known to: a difference has lost its significant digits and is known to its decimals. */
export function knownDigits(part: Amount): number {
  if (part.significant !== Infinity || part.decimals === Infinity) return part.significant;
  return significantOf(round(part.low / scales[part.unit.scale], part.decimals, Math.round));
}

/** Decimals a part is known to when written in another scale: 4.5 million is known to 0.0001 billion. */
export function decimalsIn(part: Amount, unit: Unit): number {
  if (part.decimals === Infinity) return Infinity;
  return Math.max(0, part.decimals + Math.round(Math.log10(scales[unit.scale] / scales[part.unit.scale])));
}

function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

function significantOf(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/, '').length;
}

/** What is over 6.67 is over 6.6, and not known to be over 6.7. */
const roundings: Readonly<Record<Precision, (value: number) => number>> = {
  exact: Math.round,
  about: Math.round,
  near: Math.round,
  over: Math.floor,
  under: Math.ceil,
};

/** Shifts the point in writing, as arithmetic on binary fractions would make 1.005 less than it is. */
function round(value: number, decimals: number, rounding: (value: number) => number): number {
  const [digits = '0', power = '0'] = value.toPrecision(12).split('e');
  const rounded = Number(`${rounding(Number(`${digits}e${Number(power) + decimals}`))}e${-decimals}`);
  return rounded === 0 ? 0 : rounded;
}
