/** A formula as readers see it: values for ids, signs as in print, functions as the arithmetic they stand for. */
import type { Formula, Operator } from './formula.ts';

const signs: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const strength: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** `share(crude, imports)` with its values: `near $57 billion ÷ $63.84 billion`. `valueOf` gives the printed value of a fact. */
export function printFormula(formula: Formula, valueOf: (id: string) => string): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'fact':
      return valueOf(formula.id);
    case 'binary': {
      const { operator, left, right } = formula;
      const inner = (part: Formula, isRight: boolean): string =>
        group(part, { operator, isRight, text: printFormula(part, valueOf) });
      return `${inner(left, false)} ${signs[operator]} ${inner(right, true)}`;
    }
    case 'call':
      return printCall(formula, valueOf);
  }
}

/** Shares, changes and growth are arithmetic that readers know; `min`, `max` and `sum` keep their names or signs. */
function printCall(
  { name, arguments: given }: Extract<Formula, { kind: 'call' }>,
  valueOf: (id: string) => string,
): string {
  const [first, second] = given;
  const binary = (operator: Operator, left: Formula, right: Formula): Formula => ({
    kind: 'binary',
    operator,
    left,
    right,
  });
  if (name === 'sum')
    return printFormula(
      given.reduce((left, right) => binary('+', left, right)),
      valueOf,
    );
  if (!first || !second || name === 'min' || name === 'max')
    return `${name}(${given.map((part) => printFormula(part, valueOf)).join('; ')})`;
  if (name === 'share') return printFormula(binary('/', first, second), valueOf);
  const change = binary('-', second, first);
  return printFormula(name === 'change' ? change : binary('/', change, first), valueOf);
}

/** Brackets where the order of working out would else be another. */
function group(
  part: Formula,
  { operator, isRight, text }: { operator: Operator; isRight: boolean; text: string },
): string {
  const own = operatorOf(part);
  if (own === null) return text;
  const isWeaker = strength[own] < strength[operator];
  const isTurned = isRight && strength[own] === strength[operator] && (operator === '-' || operator === '/');
  return isWeaker || isTurned ? `(${text})` : text;
}

/** The operator a part prints as; `null` for one that needs no brackets. */
function operatorOf(part: Formula): Operator | null {
  if (part.kind === 'binary') return part.operator;
  if (part.kind !== 'call') return null;
  switch (part.name) {
    case 'sum':
      return '+';
    case 'change':
      return '-';
    case 'share':
    case 'growth':
      return '/';
    case 'min':
    case 'max':
      return null;
  }
}
