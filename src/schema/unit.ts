/** Units of measure as an editor writes them: `USD billion`, `%`, `percentage points`, `km`, `count`. */
import { z } from 'zod';

/** ISO 4217 codes the ledger may count money in. */
export const currencies = ['USD', 'INR', 'RUB', 'EUR', 'CNY', 'AED'] as const;
export type Currency = (typeof currencies)[number];

/** Words that multiply a unit; lakh and crore only where the author asks for them. */
export const scales = {
  one: 1,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
} as const;
export type Scale = keyof typeof scales;

/** What is measured, before scale. Two figures add up only where this is the same. */
export type Dimension = Currency | PlainDimension;

/** Measures other than money. `TIV` is SIPRI’s trend-indicator value: a volume of major arms, not money. */
export const plainDimensions = [
  'count',
  '%',
  'percentage points',
  'ratio',
  'km',
  'tonnes',
  'barrels a day',
  'years',
  'months',
  'days',
  'TIV',
] as const;
export type PlainDimension = (typeof plainDimensions)[number];

export interface Unit {
  readonly dimension: Dimension;
  readonly scale: Scale;
}

/** Parses `USD billion`, `INR crore`, `%`, `million tonnes`, `TIV million`, `count`; `null` where it is no unit. */
export function parseUnit(text: string): Unit | null {
  for (const dimension of [...currencies, ...plainDimensions]) {
    if (text === dimension) return { dimension, scale: 'one' };
    const scale = scaleBeside(text, dimension);
    if (scale) return { dimension, scale };
  }
  return null;
}

function scaleBeside(text: string, dimension: Dimension): Scale | null {
  const isScale = (word: string): word is Scale => Object.hasOwn(scales, word) && word !== 'one';
  if (text.startsWith(`${dimension} `)) {
    const word = text.slice(dimension.length + 1);
    return isScale(word) ? word : null;
  }
  if (text.endsWith(` ${dimension}`)) {
    const word = text.slice(0, -dimension.length - 1);
    return isScale(word) ? word : null;
  }
  return null;
}

/** The notation that `parseUnit` reads: money with its scale behind, other measures with it before. */
export function formatUnit({ dimension, scale }: Unit): string {
  if (scale === 'one') return dimension;
  return currencies.some((currency) => currency === dimension) ? `${dimension} ${scale}` : `${scale} ${dimension}`;
}

/** A unit as text; see `parseUnit` for the notation. */
export const unit = z.string().refine((text) => parseUnit(text) !== null, {
  error: `Unexpected unit, expected money such as \`USD billion\`, or one of ${plainDimensions.map((name) => `\`${name}\``).join(', ')}, with a scale such as \`million\` where needed`,
});
