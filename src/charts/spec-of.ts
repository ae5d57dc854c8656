/** What a chart draws and how, for machines: its marks with the names that its records have. */
import type { LocalText } from '../language/language.ts';
import { unitText } from './chart-rows.ts';
import { isNumberMark, nameOf, type Chart, type Field, type Mark, type NumberMark, type Position } from './chart.ts';
import type { TableOptions } from './table.ts';

/** Keys that hold nothing are left out. */
export function specOf(chart: Chart, options: TableOptions): object {
  const { orientation, y, facets, facetLabel, highlight, colours } = chart;
  return {
    orientation,
    ...((y.scale !== 'linear' || y.domain) && { y: { scale: y.scale, ...(y.domain && { domain: y.domain }) } }),
    ...(facets.length > 0 && facetLabel && { panels: options.speak(facetLabel) }),
    ...(highlight.size > 0 && { highlight: [...highlight] }),
    ...(colours.size > 0 && { colours: Object.fromEntries(colours) }),
    marks: chart.marks.map((mark) => (isNumberMark(mark) ? numberSpec(mark, options) : markSpec(mark, options))),
  };
}

function markSpec(mark: Exclude<Mark, NumberMark>, { language, speak }: TableOptions): object {
  const said = (label: LocalText | null): { label?: string } => (label ? { label: speak(label) } : {});
  const at = (position: Position): string | number =>
    position.axis === 'x' ? nameOf(position.key, language) : position.value;
  const named = fieldSpec(speak);
  switch (mark.kind) {
    case 'gantt':
      return { mark: mark.kind, rows: named(mark.rowField) };
    case 'number':
      return { mark: mark.kind, value: named(mark.yField), ...(mark.xField && { x: named(mark.xField) }) };
    case 'table':
      return { mark: mark.kind, columns: mark.columns.map((column) => ({ ...named(column), bars: column.hasBars })) };
    case 'rule':
      return { mark: mark.kind, axis: mark.at.axis, at: at(mark.at), ...said(mark.label) };
    case 'band':
      return { mark: mark.kind, axis: mark.from.axis, from: at(mark.from), to: at(mark.to), ...said(mark.label) };
    case 'annotation':
      return { mark: mark.kind, x: nameOf(mark.x, language), value: mark.y, label: speak(mark.text) };
  }
}

function numberSpec(mark: NumberMark, { language, speak }: TableOptions): object {
  const named = fieldSpec(speak);
  return {
    mark: mark.kind,
    x: named(mark.xField),
    value: named(mark.yField),
    ...(mark.groups.length > 1 && {
      series: mark.groups.map((group) => nameOf(group, language)),
      layout: mark.layout,
    }),
    ...(mark.totals.size > 0 && { totals: [...mark.totals] }),
  };
}

function fieldSpec(speak: TableOptions['speak']): (field: Field) => object {
  return ({ label, unit }) => ({ label: speak(label), ...(unit && { unit: unitText(unit).replaceAll('`', '') }) });
}
