/** How precision is carried through arithmetic: “over 65” minus “near 5” is “about 60”, never 60 exactly. */
import type { Precision } from '../schema/fact.ts';

/** Precision of a sum: bounds on one side stay, bounds on both sides or loose values give `about`. */
export function precisionOfSum(parts: readonly Precision[]): Precision {
  const inexact = new Set(parts.filter((precision) => precision !== 'exact'));
  if (inexact.size === 0) return 'exact';
  const [only] = inexact;
  return inexact.size === 1 && (only === 'over' || only === 'under') ? only : 'about';
}

/** Precision of the value taken away or divided by: its bound works the other way round. */
export function opposite(precision: Precision): Precision {
  switch (precision) {
    case 'over':
      return 'under';
    case 'under':
      return 'over';
    case 'exact':
    case 'about':
    case 'near':
      return precision;
  }
}

/** Precision of a product; bounds hold only where every factor is positive. */
export function precisionOfProduct(parts: readonly Precision[], allPositive: boolean): Precision {
  const precision = precisionOfSum(parts);
  return allPositive || precision === 'exact' ? precision : 'about';
}
