/** How the marks of a chart stand to each other, as far as scales and axes depend on it. */
import { numberMarks, type Chart, type NumberMark } from './chart.ts';

/** Whether the groups of a mark stand on top of each other. */
export function isStacked(mark: NumberMark): boolean {
  return (mark.kind === 'bar' || mark.kind === 'area') && mark.layout !== 'grouped' && mark.groups.length > 1;
}

/** Lying bars and lollipops that all carry their number need no axis besides. */
export function isLabelled(chart: Chart): boolean {
  return (
    chart.orientation === 'horizontal' &&
    numberMarks(chart).every(
      (mark) =>
        (mark.kind === 'bar' || mark.kind === 'lollipop') &&
        !isStacked(mark) &&
        (mark.labels === 'auto' || mark.labels === 'all'),
    )
  );
}
