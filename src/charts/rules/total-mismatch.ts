/** `total-mismatch`: a total equals the sum of its parts, within the tolerance its author states. */
import { sum } from 'd3';
import type { AuthoredChart } from '../../schema/chart.ts';
import { numberMarks, type Chart, type NumberMark } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';
import { textOf } from '../chart-rows.ts';
import type { Row, Series } from '../series.ts';

type Total = NonNullable<AuthoredChart['total']>;

export function checkTotals(chart: Chart, context: ChartContext): void {
  const { total } = context.authored.value;
  if (total) for (const id of chart.series) checkSeriesTotals(context.series.get(id), total, context);
  for (const mark of numberMarks(chart)) if (mark.kind === 'waterfall') checkWaterfall(mark, chart, context);
}

/** Totals are looked for in the whole series: a chart of the parts alone is checked too. */
function checkSeriesTotals(series: Series | undefined, total: Total, context: ChartContext): void {
  const number = series?.columns.find((column) => column.kind === 'number')?.name ?? '';
  const rows = series?.rows.filter((row) => row.cells.has(total.by)) ?? [];
  if (rows.length === 0) {
    const names = series?.columns.map((column) => column.name) ?? [];
    const message = `Unexpected column \`${total.by}\`, expected one of ${names.map((name) => `\`${name}\``).join(', ')}`;
    complain(context, { rule: 'unknown-column', path: ['total', 'by'], message });
    return;
  }
  for (const row of rows) {
    if (textOf(row.cells.get(total.by)) !== total.is) continue;
    const parts = rows.filter(
      (part) => total.parts.includes(textOf(part.cells.get(total.by))) && isBeside(part, row, total.by),
    );
    if (parts.length < total.parts.length) continue;
    const [is, should] = [valueOf(row, number), sum(parts, (part) => valueOf(part, number))];
    if (is === null || Math.abs(is - should) <= total.tolerance + 1e-9 || total.rounding) continue;
    context.diagnostics.push({
      rule: 'total-mismatch',
      severity: 'error',
      place: row.place,
      ...mismatch(is, should, total),
    });
  }
}

/** Whether two rows speak of the same period and the same other categories. */
function isBeside(a: Row, b: Row, by: string): boolean {
  const identity = (row: Row): string =>
    JSON.stringify(
      [...row.cells].flatMap(([name, cell]) =>
        name !== by && (cell.kind === 'period' || cell.kind === 'category') ? [textOf(cell)] : [],
      ),
    );
  return identity(a) === identity(b);
}

function valueOf(row: Row, column: string): number | null {
  const cell = row.cells.get(column);
  return cell?.kind === 'number' ? cell.value : null;
}

function mismatch(is: number, should: number, total: Total): { message: string; hint: string } {
  return {
    message: `Unexpected total ${is}, expected ${round(should)}, the sum of ${total.parts.join(' and ')}, within ${total.tolerance}`,
    hint: 'state the `tolerance`, or set `rounding: true` and let the note be printed',
  };
}

function checkWaterfall(mark: NumberMark, chart: Chart, context: ChartContext): void {
  let running = 0;
  let digits = 0;
  chart.xs.forEach((key, index) => {
    const y = mark.data.find((datum) => datum.x.key === key.key)?.y ?? 0;
    digits = Math.max(digits, String(y).split('.')[1]?.length ?? 0);
    const isTotal = mark.totals.has(key.key);
    if (isTotal && index > 0 && Math.abs(y - running) > 10 ** -digits) {
      const message = `Unexpected total ${y} at \`${key.key}\`, expected ${round(running)}, the sum so far`;
      complain(context, { rule: 'total-mismatch', path: ['marks', chart.marks.indexOf(mark), 'totals'], message });
    }
    running = isTotal ? y : running + y;
  });
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
