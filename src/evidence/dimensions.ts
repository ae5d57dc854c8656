/** What units may meet in a formula, and which of them the result has. */
import { formatUnit, type Dimension, type Unit } from '../schema/unit.ts';
import { UnitFault, type Amount } from './amount.ts';

export function plain(dimension: Dimension): Unit {
  return { dimension, scale: 'one' };
}

/** The unit as its author writes it. */
export function nameOf(amount: Amount): string {
  return formatUnit(amount.unit);
}

export function sameDimension(left: Amount, right: Amount, verb: string): void {
  if (left.unit.dimension === right.unit.dimension) return;
  throw new UnitFault(
    `Unexpected units: \`${nameOf(left)}\` and \`${nameOf(right)}\`, expected the same unit to ${verb}`,
  );
}

/** Whether points are added to a per cent, or taken from it, which leaves a per cent. */
export function isPercentWithPoints(left: Amount, right: Amount): boolean {
  return left.unit.dimension === '%' && right.unit.dimension === 'percentage points';
}

const pureDimensions: readonly Dimension[] = ['ratio', '%', 'count'];

/** Whether other units may be multiplied and divided by it. */
export function isPure(amount: Amount): boolean {
  return pureDimensions.includes(amount.unit.dimension);
}

/** Which of two factors gives its unit to the product: twice a count is a count, a per cent of it too. */
export function weight(amount: Amount): number {
  const index = pureDimensions.indexOf(amount.unit.dimension);
  return index < 0 ? pureDimensions.length : index;
}
