/** `too-many-series` and `too-many-values`: no more than a reader can tell apart. */
import { isNumberMark, type Chart, type Mark } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';

const mostSeries = 5;
const mostPanels = 12;

export function checkCount(chart: Chart, context: ChartContext): void {
  chart.marks.forEach((mark, index) => {
    checkSeries(chart, { mark, index, context });
    const count = isNumberMark(mark) ? chart.xs.length : mark.kind === 'gantt' ? mark.rows.length : 0;
    const most = mostValues(mark);
    if (count <= most) return;
    const message = `Unexpected ${count} values in a \`${mark.kind}\`, expected at most ${most}`;
    complain(context, {
      rule: 'too-many-values',
      path: ['marks', index],
      message,
      hint: 'add them up to longer periods or fewer groups, or use `limit`',
    });
  });
  if (chart.facets.length <= mostPanels) return;
  const message = `Unexpected ${chart.facets.length} small multiples, expected at most ${mostPanels}`;
  complain(context, {
    rule: 'too-many-values',
    path: ['facet'],
    message,
    hint: 'keep the ones that matter with `where`',
  });
}

/** Lines that recede behind a highlighted one needn’t be told apart; twelve of them still can be followed. */
function checkSeries(
  chart: Chart,
  { mark, index, context }: { mark: Mark; index: number; context: ChartContext },
): void {
  if (!('groups' in mark)) return;
  const recede = chart.highlight.size > 0 && (mark.kind === 'line' || mark.kind === 'step' || mark.kind === 'slope');
  const most = recede || mark.kind === 'slope' ? 12 : mostSeries;
  if (mark.groups.length <= most) return;
  const message = `Unexpected ${mark.groups.length} series, expected at most ${most}`;
  const hint = 'keep the ones that matter with `where`, or give each its own panel with `facet`';
  complain(context, { rule: 'too-many-series', path: ['marks', index, 'by'], message, hint });
}

const mostOf: Partial<Record<Mark['kind'], number>> = {
  line: 400,
  area: 400,
  step: 400,
  point: 400,
  bar: 60,
  slope: 400,
};

function mostValues(mark: Mark): number {
  if (mark.kind === 'bar' && mark.groups.length > 1 && mark.layout === 'grouped') return 30;
  return mostOf[mark.kind] ?? 40;
}
