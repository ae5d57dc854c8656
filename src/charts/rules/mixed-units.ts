/** `mixed-units`: one chart has one axis of numbers, and so one unit. */
import { numberMarks, type Chart } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';
import { unitText } from '../chart-rows.ts';

export function checkUnits(chart: Chart, context: ChartContext): void {
  const units = numberMarks(chart).flatMap((mark) => mark.yField.unit ?? []);
  const [first] = units;
  const other = units.find((unit) => unit.dimension !== first?.dimension || unit.scale !== first.scale);
  if (!first || !other) return;
  const message = `Unexpected ${unitText(other)} beside ${unitText(first)}, expected one unit: a second axis is never drawn`;
  complain(context, {
    rule: 'mixed-units',
    path: ['marks'],
    message,
    hint: 'make two charts, or convert the numbers and cite the rate',
  });
}
