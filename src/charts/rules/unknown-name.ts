/** `unknown-value`: what a chart highlights, colours or totals is something it draws. */
import { numberMarks, type Chart } from '../chart.ts';
import { complain, didYouMean, listNames, type ChartContext } from '../chart-context.ts';

export function checkNames(chart: Chart, context: ChartContext): void {
  const { highlight, colours } = context.authored.value;
  const groups = chart.marks.flatMap((mark) => ('groups' in mark ? mark.groups : [])).map((group) => group.key);
  const rows = chart.marks.flatMap((mark) => (mark.kind === 'gantt' ? mark.rows : [])).map((row) => row.key);
  const xs = chart.xs.map((key) => key.key);
  const facets = chart.facets.map((key) => key.key);
  const known = [...new Set([...groups, ...rows, ...xs, ...facets])].filter(Boolean);
  const check = (name: string, path: (string | number)[]): void => {
    if (known.includes(name)) return;
    const message = `Unexpected \`${name}\`, expected something the chart draws: ${listNames(known)}`;
    complain(context, { rule: 'unknown-value', path, message, hint: didYouMean(name, known) });
  };
  highlight.forEach((name, index) => {
    check(name, ['highlight', index]);
  });
  for (const name of Object.keys(colours)) check(name, ['colours', name]);
  for (const mark of numberMarks(chart)) {
    const path = ['marks', chart.marks.indexOf(mark), 'totals'];
    for (const name of mark.totals) check(name, path);
  }
}
