/** Draws a table as a picture, for where a chart is shown without its page: names, numbers and small bars. */
import { s } from 'hastscript';
import type { ElementContent } from 'hast';
import { max } from 'd3';
import type { Chart, TableMark } from './chart.ts';
import type { Drawing } from './draw-standing.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { lineHeight, round, type Sheet } from './sheet.ts';
import { chartTable } from './table.ts';

/** Rows shown; the page has all. */
const mostRows = 12;

export function drawTableRows(mark: TableMark, { chart, sheet }: { chart: Chart; sheet: Sheet }): Drawing {
  const { rows } = chartTable(chart, sheet);
  const value = mark.columns.findIndex((column) => column.hasBars || column.isNumber);
  const shown = value < 0 ? mark.columns.length - 1 : value;
  const numbers = mark.rows.map((row) => row[value]?.number ?? null);
  const [left, right] = [
    sheet.width * 0.42,
    sheet.width - 6 - (max(rows, (row) => textWidth(row[shown] ?? '', sheet)) ?? 0),
  ];
  const full = Math.max(1e-9, ...numbers.map((number) => Math.abs(number ?? 0)));
  let y = 0;
  const content = rows.slice(0, mostRows).flatMap((row, index): ElementContent[] => {
    const lines = wrapText(row[0] ?? '', left - 12, sheet);
    const bar = mark.columns[value]?.hasBars ? (Math.abs(numbers[index] ?? 0) / full) * (right - left - 10) : 0;
    const top = y;
    y += lines.length * lineHeight(sheet) + 10;
    return [
      ...lines.map((line, step) => s('text', { x: 0, y: round(top + sheet.size + step * lineHeight(sheet)) }, line)),
      ...(bar > 0
        ? [
            s('path', {
              class: 'f c1',
              d: `M${round(left)} ${round(top + 2)}h${round(bar)}v${sheet.size}h${round(-bar)}z`,
            }),
          ]
        : []),
      s('text', { x: round(sheet.width), y: round(top + sheet.size), textAnchor: 'end' }, row[shown] ?? ''),
    ];
  });
  return { height: y, content, stops: {} };
}
