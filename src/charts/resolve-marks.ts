/** Resolves the marks of a chart in order: first those that draw data, then what is written over them. */
import type { Path } from '../schema/authored.ts';
import type { AuthoredMark } from '../schema/chart-mark.ts';
import type { Key, Mark } from './chart.ts';
import { isNumberMark } from './chart.ts';
import { complain, type ChartContext } from './chart-context.ts';
import { rowsOf, type Rows } from './chart-rows.ts';
import { resolveNumberMark } from './resolve-number-mark.ts';
import { resolveBigNumber, resolveGantt, resolveTable } from './resolve-other-marks.ts';
import { resolveAnnotation, resolveBand, resolveRule, type Drawn } from './resolve-remarks.ts';

export interface ResolvedMarks {
  readonly marks: readonly Mark[];
  /** Every value of `x`, each once, in order of appearance. */
  readonly xs: readonly Key[];
  /** What each mark draws from. */
  readonly rows: readonly Rows[];
}

type Remark = Extract<AuthoredMark, { mark: 'rule' | 'band' | 'annotation' }>;
type DataMark = Exclude<AuthoredMark, Remark>;

/** Faults go to the context; a mark with one is left out. */
export function resolveMarks(context: ChartContext): ResolvedMarks {
  const authored = context.authored.value.marks;
  const rows: Rows[] = [];
  const byIndex = new Map<number, Mark>();
  authored.forEach((mark, index) => {
    if (isRemark(mark)) return;
    const found = rowsForMark(mark, index, context);
    const resolved = found && resolveDataMark(mark, { rows: found, path: ['marks', index] }, context);
    if (found) rows.push(found);
    if (resolved) byIndex.set(index, resolved);
  });
  const drawn = drawnBy([...byIndex.values()]);
  if (authored.every(isRemark)) {
    complain(context, {
      rule: 'empty-chart',
      path: ['marks'],
      message: 'Unexpected chart without data, expected a mark that draws some',
    });
  }
  authored.forEach((mark, index) => {
    const resolved = isRemark(mark) ? resolveRemark(mark, { drawn, path: ['marks', index] }, context) : null;
    if (resolved) byIndex.set(index, resolved);
  });
  const marks = authored.flatMap((_, index) => byIndex.get(index) ?? []);
  return { marks, xs: drawn.xs, rows };
}

function isRemark(mark: AuthoredMark): mark is Remark {
  return mark.mark === 'rule' || mark.mark === 'band' || mark.mark === 'annotation';
}

function rowsForMark(mark: DataMark, index: number, context: ChartContext): Rows | null {
  if (mark.data) return rowsOf(mark.data, ['marks', index, 'data'], context);
  const { data } = context.authored.value;
  if (data) return rowsOf(data, ['data'], context);
  const message = `Unexpected \`${mark.mark}\` without data, expected \`data\` on the chart or on the mark`;
  return complain(context, { rule: 'missing-field', path: ['marks', index], message });
}

function resolveDataMark(mark: DataMark, where: { rows: Rows; path: Path }, context: ChartContext): Mark | null {
  switch (mark.mark) {
    case 'gantt':
      return resolveGantt(mark, where, context);
    case 'number':
      return resolveBigNumber(mark, where, context);
    case 'table':
      return resolveTable(mark, where, context);
    case 'bar':
    case 'line':
    case 'area':
    case 'step':
    case 'point':
    case 'lollipop':
    case 'slope':
    case 'range':
    case 'waterfall':
      return resolveNumberMark(mark, where, context);
  }
}

function resolveRemark(mark: Remark, where: { drawn: Drawn; path: Path }, context: ChartContext): Mark | null {
  switch (mark.mark) {
    case 'rule':
      return resolveRule(mark, where, context);
    case 'band':
      return resolveBand(mark, where, context);
    case 'annotation':
      return resolveAnnotation(mark, where, context);
  }
}

function drawnBy(marks: readonly Mark[]): Drawn {
  const numbers = marks.filter(isNumberMark);
  const keys = numbers.flatMap((mark) => mark.data.map((datum) => datum.x));
  return {
    xs: [...new Map(keys.map((key) => [key.key, key])).values()],
    marks: numbers,
    isTime: marks.some((mark) => mark.kind === 'gantt'),
  };
}
