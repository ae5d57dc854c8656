/** `stacked-signs`: what is stacked adds up: no negative parts, and no more than 100 % in shares of a whole. */
import { rollups, sum } from 'd3';
import { numberMarks, type Chart, type NumberMark } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';

/** Shares may add up to this much for rounding. */
const fullShare = 101;

export function checkStacks(chart: Chart, context: ChartContext): void {
  for (const mark of numberMarks(chart)) {
    const isStack =
      mark.layout !== 'grouped' && (mark.kind === 'bar' || mark.kind === 'area') && mark.groups.length > 1;
    if (isStack) checkStack(mark, { path: ['marks', chart.marks.indexOf(mark)], context });
  }
}

function checkStack(mark: NumberMark, { path, context }: { path: (string | number)[]; context: ChartContext }): void {
  const negative = mark.data.find((datum) => datum.y !== null && datum.y < 0);
  if (negative) {
    const message = `Unexpected ${negative.y ?? ''} for \`${negative.x.key}\` in a stack, expected no negative number`;
    complain(context, { rule: 'stacked-signs', path, message, hint: 'use `layout: grouped`' });
  }
  if (mark.yField.unit?.dimension !== '%') return;
  const stacks = rollups(
    mark.data,
    (data) => sum(data, (datum) => datum.y),
    (datum) => datum.facet,
    (datum) => datum.x.key,
  );
  const over = stacks.flatMap(([, stack]) => stack).find(([, total]) => total > fullShare);
  if (!over) return;
  const message = `Unexpected shares for \`${over[0]}\` that add up to ${Math.round(over[1] * 10) / 10} %, expected at most 100`;
  complain(context, { rule: 'stacked-signs', path, message });
}
