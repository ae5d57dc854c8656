/** `slope-periods`: a slope joins exactly two periods or categories. */
import type { Chart } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';

export function checkSlopes(chart: Chart, context: ChartContext): void {
  chart.marks.forEach((mark, index) => {
    if (mark.kind !== 'slope') return;
    const keys = [...new Set(mark.data.map((datum) => datum.x.key))];
    if (keys.length === 2) return;
    const message = `Unexpected ${keys.length} values of \`x\` in a slope, expected two`;
    const hint = 'narrow the rows: `where: { period: [2009..2013, 2021..2025] }`';
    complain(context, { rule: 'slope-periods', path: ['marks', index, 'x'], message, hint });
  });
}
