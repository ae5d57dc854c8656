/** How many decimals the numbers of a chart are printed with. */
import type { Decimals, Mark } from './chart.ts';
import { valuesOf } from './spread.ts';

/** As many as each number has, two at most; none where all are large. */
export function decimalsFor(marks: readonly Mark[]): Decimals {
  const numbers = marks.flatMap(numbersOf);
  if (numbers.every((number) => Math.abs(number) >= 100 || number === 0)) return { least: 0, most: 0 };
  return { least: 0, most: Math.max(0, ...numbers.map(decimalsOf)) };
}

/** The author fixed them: every number is printed with as many. */
export function fixedDecimals(count: number): Decimals {
  return { least: count, most: count };
}

/** How many a number is printed with: 68 without, 4.88 with two, where both are allowed. */
export function decimalsIn(value: number, { least, most }: Decimals): number {
  const digits = value.toFixed(most).split('.')[1] ?? '';
  return Math.max(least, digits.replace(/0+$/, '').length);
}

function decimalsOf(number: number): number {
  const rounded = Math.round(number * 100) / 100;
  return Number.isInteger(rounded) ? 0 : Number.isInteger(Math.round(rounded * 1000) / 100) ? 1 : 2;
}

function numbersOf(mark: Mark): number[] {
  switch (mark.kind) {
    case 'gantt':
    case 'rule':
    case 'band':
    case 'annotation':
      return [];
    case 'table':
      return mark.rows.flatMap((row) => row.flatMap((cell) => cell.number ?? []));
    case 'bar':
    case 'line':
    case 'area':
    case 'step':
    case 'point':
    case 'lollipop':
    case 'slope':
    case 'range':
    case 'waterfall':
    case 'number':
      return mark.data.flatMap(valuesOf);
  }
}
