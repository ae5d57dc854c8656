/** `mixed-periods`: what is compared covers stretches of one kind and length. */
import type { Key } from '../chart.ts';
import { numberMarks, type Chart } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';
import { monthsIn } from '../periods.ts';

/** Calendar and fiscal years, years and months, spans of five and of two years don’t stand beside each other on one axis. */
export function checkPeriods(chart: Chart, context: ChartContext): void {
  const keys = numberMarks(chart).flatMap((mark) => mark.data.map((datum) => datum.x));
  const [first] = keys;
  if (!first) return;
  const other = keys.find((key) => measureOf(key) !== measureOf(first));
  if (!other) return;
  const message = `Unexpected ${measureOf(first)} \`${first.key}\` beside ${measureOf(other)} \`${other.key}\`, expected one kind of period`;
  complain(context, {
    rule: 'mixed-periods',
    path: ['marks', 0, 'x'],
    message,
    hint: 'narrow the rows with `where`, `from` and `to`',
  });
}

function measureOf({ period }: Key): string {
  switch (period?.kind) {
    case undefined:
      return 'category';
    case 'year':
      return 'calendar year';
    case 'fiscal-year':
      return 'fiscal year';
    case 'day':
    case 'month':
      return period.kind;
    case 'span':
      return `span of ${monthsIn(period)} months`;
  }
}
