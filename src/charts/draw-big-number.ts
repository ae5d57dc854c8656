/** Draws one large number, and beside it the way there. */
import { s } from 'hastscript';
import { formatQuantity, withPrecision } from '../evidence/format.ts';
import { nameOf, type BigNumberMark, type Chart } from './chart.ts';
import { decimalsIn } from './decimals.ts';
import type { Drawing } from './draw-standing.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { numberWriter } from './number-text.ts';
import { keyText } from './period-text.ts';
import { round, type Sheet } from './sheet.ts';
import { sparkPaths } from './sparkline.ts';

const bigSize = 44;

export function drawBigNumber(mark: BigNumberMark, { chart, sheet }: { chart: Chart; sheet: Sheet }): Drawing {
  const last = mark.data.at(-1);
  const [first] = mark.data;
  const newest = last?.y ?? null;
  if (!first || !last || newest === null) throw new Error(`chart ${chart.id} shows a number that is not there`);
  const { language } = sheet;
  const { unit } = mark.yField;
  const value = unit
    ? formatQuantity(
        { figure: newest, unit, precision: last.precision, decimals: decimalsIn(newest, chart.decimals) },
        { language, style: 'short' },
      )
    : withPrecision(
        numberWriter({ language, decimals: chart.decimals, unit })(newest, last.precision),
        last.precision,
        language,
      );
  const lines = linesOf(value, sheet);
  const below = 44 + (lines.length - 1) * bigSize;
  const number = lines.map((line, index) => s('text', { class: 'big', x: 0, y: 44 + index * bigSize }, line));
  const when = s('text', { class: 'dim', x: 0, y: below + sheet.size + 14 }, nameOf(last.x, language));
  if (!mark.xField || first === last)
    return { height: below + 34, content: [...number, ...(mark.xField ? [when] : [])], stops: {} };
  const beside = textWidth(value, { size: bigSize, isBold: true }) + 24;
  const fits = sheet.width - beside >= 120;
  const box = fits
    ? { left: beside, top: 8, width: sheet.width - beside - 6, height: 40 }
    : { left: 6, top: below + 44, width: sheet.width - 12, height: 40 };
  const y = round(box.top + box.height + sheet.size + 6);
  const names = [
    s('text', { x: round(box.left), y }, keyText(first.x, language, 'short')),
    s('text', { x: round(box.left + box.width), y, textAnchor: 'end' }, keyText(last.x, language, 'short')),
  ];
  const spark = sparkPaths(
    mark.data.map((datum) => datum.y),
    box,
  );
  const stops = { x: mark.data.map((_, index) => box.left + (index * box.width) / (mark.data.length - 1)) };
  return { height: fits ? 80 : y + 6, content: [...number, when, ...spark, s('g', { class: 'dim' }, names)], stops };
}

/** A number that is too long for the sheet has its unit on a second line. */
function linesOf(value: string, sheet: Sheet): string[] {
  const [style, { width }] = [{ size: bigSize, isBold: true }, sheet];
  return textWidth(value, style) <= width ? [value] : wrapText(value.replaceAll('\u00a0', ' '), width, style);
}
