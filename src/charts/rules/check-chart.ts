/** Every rule a resolved chart is held against, in the order of their names. */
import type { Chart } from '../chart.ts';
import type { ChartContext } from '../chart-context.ts';
import { checkColours } from './alike-colours.ts';
import { checkAxis } from './cut-axis.ts';
import { checkEmptyChart } from './empty-chart.ts';
import { checkCombination } from './marks-apart.ts';
import { checkPeriods } from './mixed-periods.ts';
import { checkUnits } from './mixed-units.ts';
import { checkSlopes } from './slope-periods.ts';
import { checkStacks } from './stacked-signs.ts';
import { checkCount } from './too-many.ts';
import { checkTotals } from './total-mismatch.ts';
import { checkNames } from './unknown-name.ts';

export function checkChart(chart: Chart, context: ChartContext): void {
  checkColours(chart, context);
  checkAxis(chart, context);
  checkEmptyChart(chart, context);
  checkCombination(chart, context);
  checkPeriods(chart, context);
  checkUnits(chart, context);
  checkSlopes(chart, context);
  checkStacks(chart, context);
  checkCount(chart, context);
  checkTotals(chart, context);
  checkNames(chart, context);
}
