/** `marks-apart`: marks of one chart share its scales; those that can’t stand alone. */
import type { Chart, Mark } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';

/** Number marks that stand on the common pair of scales beside each other. */
const sharing = new Set<Mark['kind']>(['bar', 'line', 'area', 'step', 'point', 'range', 'rule', 'band', 'annotation']);

export function checkCombination(chart: Chart, context: ChartContext): void {
  const data = chart.marks.filter((mark) => !['rule', 'band', 'annotation'].includes(mark.kind));
  chart.marks.forEach((mark, index) => {
    if (data.length < 2 || sharing.has(mark.kind)) return;
    const message = `Unexpected \`${mark.kind}\` beside other marks, expected it alone in its chart`;
    complain(context, { rule: 'marks-apart', path: ['marks', index], message });
  });
  const [, second] = chart.marks.filter((mark) => mark.kind === 'bar' || mark.kind === 'area');
  if (second) {
    const message = 'Unexpected second mark of bars or areas, expected one: the second would hide the first';
    complain(context, { rule: 'marks-apart', path: ['marks', chart.marks.indexOf(second)], message });
  }
  const lying = chart.marks.find(
    (mark) => mark.kind === 'line' || mark.kind === 'area' || mark.kind === 'step' || mark.kind === 'slope',
  );
  if (chart.facets.length > 0 && chart.orientation === 'horizontal') {
    const message = 'Unexpected horizontal small multiples, expected `vertical`';
    complain(context, { rule: 'marks-apart', path: ['orientation'], message });
  }
  if (lying && chart.orientation === 'horizontal') {
    const message = `Unexpected horizontal \`${lying.kind}\`, expected \`vertical\`: time runs from left to right`;
    complain(context, { rule: 'marks-apart', path: ['orientation'], message });
  }
}
