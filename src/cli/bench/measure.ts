/** What a bench measured, beside the most it may be, and how that is printed. */
import type { Settings } from '../../newsroom/settings.ts';

export interface Measure {
  /** “drawing a chart, median”. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** In the same unit; more is a failure. */
  readonly budget: number;
}

export type Bench = (settings: Settings) => readonly Measure[] | Promise<readonly Measure[]>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** One line for each measure; what is over its budget says so. */
export function renderTable(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, value, unit, budget }) => [
    name,
    `${digits(value)} ${unit}`,
    `≤ ${digits(budget)} ${unit}`,
    value <= budget ? '' : 'over budget',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', budget = '', verdict = '']) =>
      [name.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), budget.padStart(widths[2] ?? 0), verdict]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function digits(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
