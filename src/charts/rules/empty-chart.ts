/** `empty-chart`: every mark draws at least one number or item. */
import type { Chart, Mark } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';

export function checkEmptyChart(chart: Chart, context: ChartContext): void {
  chart.marks.forEach((mark, index) => {
    if (!isEmpty(mark)) return;
    const message = `Unexpected \`${mark.kind}\` over rows without a number, expected at least one`;
    complain(context, { rule: 'empty-chart', path: ['marks', index], message });
  });
}

function isEmpty(mark: Mark): boolean {
  if ('data' in mark)
    return mark.data.every((datum) => datum.y === null && (datum.low === null || datum.high === null));
  if (mark.kind === 'gantt') return mark.items.length === 0;
  return mark.kind === 'table' && mark.rows.length === 0;
}
