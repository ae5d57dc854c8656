/** Works out a derived value: arithmetic on intervals, with units checked and precision carried. */
import type { Precision } from '../schema/fact.ts';
import type { Unit } from '../schema/unit.ts';
import { decimalsIn, knownDigits, toAmount, toQuantity, UnitFault, type Amount } from './amount.ts';
import { isPercentWithPoints, isPure, nameOf, plain, sameDimension, weight } from './dimensions.ts';
import type { Quantity } from './fact.ts';
import type { Formula, FunctionName, Operator } from './formula.ts';
import { opposite, precisionOfProduct, precisionOfSum } from './precision.ts';

export type Evaluated = { readonly quantity: Quantity } | { readonly fault: string };

/**
 * The value of `formula`, in the unit that follows from its parts; `quantities` has every fact it names.
 * Sums are rounded to the decimals of their coarsest part; quotients, shares and growth to the fewest
 * significant digits of their parts, at least two and at most three. A value that rounding changed is `about`.
 */
export function evaluateFormula(formula: Formula, quantities: ReadonlyMap<string, Quantity>): Evaluated {
  try {
    const amount = evaluate(formula, quantities);
    if (!Number.isFinite(amount.low) || !Number.isFinite(amount.high))
      throw new UnitFault('Unexpected result larger than numbers go, expected values in a scale such as `billion`');
    return { quantity: toQuantity(amount) };
  } catch (error) {
    if (error instanceof UnitFault) return { fault: error.message };
    throw error;
  }
}

function evaluate(formula: Formula, quantities: ReadonlyMap<string, Quantity>): Amount {
  switch (formula.kind) {
    case 'number':
      return {
        low: formula.value,
        high: formula.value,
        unit: plain('ratio'),
        precision: 'exact',
        decimals: Infinity,
        significant: Infinity,
      };
    case 'fact':
      return toAmount(formula.id, quantities.get(formula.id));
    case 'binary':
      return combine(formula.operator, evaluate(formula.left, quantities), evaluate(formula.right, quantities));
    case 'call':
      return call(
        formula.name,
        formula.arguments.map((argument) => evaluate(argument, quantities)),
      );
  }
}

function combine(operator: Operator, left: Amount, right: Amount): Amount {
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return subtract(left, right);
    case '*':
      return multiply(left, right);
    case '/':
      return divide(left, right);
  }
}

function call(name: FunctionName, given: readonly Amount[]): Amount {
  const [first, second] = given;
  if (!first) throw new Error(`function ${name} without arguments passed the parser`);
  switch (name) {
    case 'sum':
      return given.slice(1).reduce(add, first);
    case 'min':
      return given.slice(1).reduce((a, b) => (b.low < a.low ? least(b, a) : least(a, b)), first);
    case 'max':
      return given.slice(1).reduce((a, b) => (b.high > a.high ? largest(b, a) : largest(a, b)), first);
    case 'share':
      return percent(divide(first, required(second, name)));
    case 'change':
      return subtract(required(second, name), first);
    case 'growth':
      return growth(first, required(second, name));
  }
}

/** Growth divides a difference by its base; a difference of per cents is in points, so the base is taken in points too. */
function inPointsOf(amount: Amount): Amount {
  return amount.unit.dimension === '%' ? { ...amount, unit: plain('percentage points') } : amount;
}

function required(amount: Amount | undefined, name: FunctionName): Amount {
  if (!amount) throw new Error(`function ${name} with one argument passed the parser`);
  return amount;
}

function add(left: Amount, right: Amount): Amount {
  if (!isPercentWithPoints(left, right)) sameDimension(left, right, 'add');
  return summed(left, { low: left.low + right.low, high: left.high + right.high }, [left, right]);
}

function subtract(left: Amount, right: Amount): Amount {
  const isPercent = isPercentWithPoints(left, right);
  if (!isPercent) sameDimension(left, right, 'subtract');
  const unit = left.unit.dimension === '%' && !isPercent ? plain('percentage points') : left.unit;
  const taken = { ...right, precision: opposite(right.precision) };
  return summed({ ...left, unit }, { low: left.low - right.high, high: left.high - right.low }, [left, taken]);
}

function summed(like: Amount, bounds: { low: number; high: number }, parts: readonly Amount[]): Amount {
  return {
    ...bounds,
    unit: like.unit,
    precision: precisionOfSum(parts.map((part) => part.precision)),
    decimals: Math.min(...parts.map((part) => decimalsIn(part, like.unit))),
    significant: Infinity,
  };
}

/** The smaller of two; the other may still be smaller in truth, unless it is exact or over so much. */
function least(smaller: Amount, other: Amount): Amount {
  sameDimension(smaller, other, 'compare');
  return withRival(smaller, { other, holds: ['exact', 'over'], stays: 'under' });
}

function largest(larger: Amount, other: Amount): Amount {
  sameDimension(larger, other, 'compare');
  return withRival(larger, { other, holds: ['exact', 'under'], stays: 'over' });
}

function withRival(
  chosen: Amount,
  { other, holds, stays }: { other: Amount; holds: readonly Precision[]; stays: Precision },
): Amount {
  const isKept = holds.includes(other.precision) || chosen.precision === stays;
  return isKept ? chosen : { ...chosen, precision: 'about' };
}

function growth(from: Amount, to: Amount): Amount {
  if (from.low <= 0)
    throw new UnitFault(
      'Unexpected growth from a value of zero or less, expected one above zero: `change` works for any',
    );
  return percent(divide(subtract(to, from), inPointsOf(from)));
}

function multiply(left: Amount, right: Amount): Amount {
  const [kept, factor] = weight(left) >= weight(right) ? [left, right] : [right, left];
  if (!isPure(factor))
    throw new UnitFault(
      `Unexpected product of \`${nameOf(left)}\` and \`${nameOf(right)}\`, expected one of them to be a number, count, ratio or per cent`,
    );
  const share = factor.unit.dimension === '%' ? 0.01 : 1;
  const corners = [kept.low * factor.low, kept.low * factor.high, kept.high * factor.low, kept.high * factor.high].map(
    (value) => value * share,
  );
  return scaled(kept.unit, corners, [left, right]);
}

function divide(left: Amount, right: Amount): Amount {
  if (right.low <= 0 && right.high >= 0)
    throw new UnitFault('Unexpected division by zero, expected a divisor other than zero');
  const isSame = left.unit.dimension === right.unit.dimension;
  if (!isSame && !isPure(right))
    throw new UnitFault(
      `Unexpected division of \`${nameOf(left)}\` by \`${nameOf(right)}\`, expected the same unit, or a number, count or ratio`,
    );
  const corners = [left.low / right.low, left.low / right.high, left.high / right.low, left.high / right.high];
  const share = !isSame && right.unit.dimension === '%' ? 100 : 1;
  return scaled(
    isSame ? plain('ratio') : left.unit,
    corners.map((value) => value * share),
    [left, { ...right, precision: opposite(right.precision) }],
  );
}

function scaled(unit: Unit, corners: readonly number[], parts: readonly Amount[]): Amount {
  const allPositive = parts.every((part) => part.low > 0);
  return {
    low: Math.min(...corners),
    high: Math.max(...corners),
    unit,
    precision: precisionOfProduct(
      parts.map((part) => part.precision),
      allPositive,
    ),
    decimals: Infinity,
    significant: Math.min(...parts.map(knownDigits)),
  };
}

function percent(amount: Amount): Amount {
  return { ...amount, low: amount.low * 100, high: amount.high * 100, unit: plain('%') };
}
