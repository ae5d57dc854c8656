/** `cut-axis`: an axis of numbers starts at zero; lines and dots may start elsewhere with a printed reason, bars and areas never. */
import { numberMarks, type Chart, type NumberMarkKind } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';

/** Marks whose length or area is the number. */
const fromZero = new Set<NumberMarkKind>(['bar', 'area', 'lollipop', 'waterfall']);

export function checkAxis(chart: Chart, context: ChartContext): void {
  const mark = numberMarks(chart).find(({ kind }) => fromZero.has(kind));
  if (chart.y.scale === 'log') checkLog(chart, { kind: mark?.kind ?? null, context });
  const { domain, axisBreakReason } = chart.y;
  if (chart.y.scale === 'log' || !domain || (domain[0] <= 0 && domain[1] >= 0)) return;
  const path = ['y', 'domain'];
  if (mark) {
    const message = `Unexpected axis from ${domain[0]} to ${domain[1]} under a \`${mark.kind}\`, expected one with zero on it`;
    complain(context, {
      rule: 'cut-axis',
      path,
      message,
      hint: 'use `point` or `line` where zero would hide the difference',
    });
  } else if (!axisBreakReason) {
    const message = `Unexpected axis from ${domain[0]} to ${domain[1]}, expected zero on it, or \`axisBreakReason\` to be printed`;
    complain(context, { rule: 'cut-axis', path, message });
  }
}

function checkLog(chart: Chart, { kind, context }: { kind: NumberMarkKind | null; context: ChartContext }): void {
  const path = ['y', 'scale'];
  if (kind) {
    const message = `Unexpected log scale under a \`${kind}\`, expected \`linear\`: its length is the number`;
    complain(context, { rule: 'cut-axis', path, message });
  }
  const isPositive = numberMarks(chart).every((mark) => mark.data.every((datum) => datum.y === null || datum.y > 0));
  if (!isPositive) {
    const message = 'Unexpected log scale over numbers of zero or less, expected `linear`';
    complain(context, { rule: 'cut-axis', path, message });
  }
}
