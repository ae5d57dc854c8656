/** Axes: light lines at round numbers, and the names of what is compared. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { nameOf, numberMarks, type Chart, type Key } from './chart.ts';
import { isChosen } from './colours.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { tickTexts } from './number-text.ts';
import type { KeyTick } from './key-ticks.ts';
import type { Plot } from './plot.ts';
import type { Timeline } from './timeline.ts';
import { lineHeight, round, type Sheet } from './sheet.ts';

/** Lines across the plot at the ticks, with their numbers; the line at zero is drawn by `drawBaseline`. */
export function drawNumberAxis(plot: Plot, { withTexts }: { withTexts: boolean }): ElementContent[] {
  const { box, isHorizontal, numbers, sheet } = plot;
  const ticks = numbers.ticks.map((tick) => round(numbers.at(tick)));
  const lines = ticks.map((at) =>
    isHorizontal ? `M${at} ${round(box.top)}V${round(box.bottom)}` : `M${round(box.left)} ${at}H${round(box.right)}`,
  );
  const grid = s('path', { class: 'grid', d: lines.join('') });
  if (!withTexts) return [grid];
  const texts = numberTicks(plot).map((text, index) =>
    isHorizontal
      ? s('text', { x: insideSheet(ticks[index] ?? 0, textWidth(text, sheet), sheet), y: round(box.top - 6) }, text)
      : s('text', { x: round(box.left - 6), y: round((ticks[index] ?? 0) + sheet.size * 0.35) }, text),
  );
  return [grid, s('g', { class: 'dim', textAnchor: isHorizontal ? 'middle' : 'end' }, texts)];
}

export function numberTicks(plot: Pick<Plot, 'chart' | 'numbers' | 'sheet'>): string[] {
  const unit = numberMarks(plot.chart)[0]?.yField.unit ?? null;
  return tickTexts(plot.numbers.ticks, { language: plot.sheet.language, unit });
}

/** The line that bars stand on. */
export function drawBaseline({ box, isHorizontal, numbers }: Plot): ElementContent {
  const zero = round(numbers.zero);
  const d = isHorizontal
    ? `M${zero} ${round(box.top)}V${round(box.bottom)}`
    : `M${round(box.left)} ${zero}H${round(box.right)}`;
  return s('path', { class: 'base', d });
}

/** The names of round dates under a line of time, as many as fit. */
function drawTimeAxis(time: Timeline, { box, sheet }: Plot): ElementContent {
  const width = box.right - box.left;
  const fitting = [8, 7, 6, 5, 4, 3, 2].find((count) => {
    const ticks = time.ticks(count, sheet.language);
    return ticks.reduce((sum, { text }) => sum + textWidth(text, sheet) + 14, 0) <= width;
  });
  const y = round(box.bottom + sheet.size + 6);
  const names = time.ticks(fitting ?? 2, sheet.language).map(({ at, text }) => {
    const x = insideSheet(at, textWidth(text, sheet), sheet);
    return [s('path', { class: 'base', d: `M${round(at)} ${round(box.bottom)}v4` }), s('text', { x, y }, text)];
  });
  return s('g', { class: 'dim', textAnchor: 'middle' }, names.flat());
}

/** How far the last name reaches past the right edge of the sheet; the plot gives way by as much. */
export function overhang(plot: Plot, ticks: readonly KeyTick[]): number {
  const last = ticks.at(-1);
  const middle = last ? plot.keys.middle(last.key) : null;
  if (!last || middle === null || plot.keys.time) return 0;
  const width = Math.max(...last.lines.map((line) => textWidth(line, plot.sheet)));
  return Math.max(0, middle + width / 2 - plot.sheet.width);
}

/** Draws names under a standing chart; one that would touch the next, as the last was moved inwards, is left out. `under` is room for numbers. */
export function drawKeyAxis(plot: Plot, ticks: readonly KeyTick[], under: number): ElementContent {
  const { box, keys, sheet } = plot;
  if (keys.time) return drawTimeAxis(keys.time, plot);
  const top = box.bottom + under + sheet.size + 6;
  const isTime = plot.chart.xs.some((key) => key.period);
  let limit = Infinity;
  const texts = [...ticks].reverse().flatMap(({ key, lines }) => {
    const middle = keys.middle(key);
    const width = Math.max(...lines.map((line) => textWidth(line, sheet)));
    if (middle === null) return [];
    const x = insideSheet(middle, width, sheet);
    if (isTime && x + width / 2 > limit) return [];
    limit = x - width / 2 - 4;
    return [lines.map((line, index) => s('text', { x, y: round(top + index * lineHeight(sheet)) }, line))];
  });
  return s('g', { class: 'dim', textAnchor: 'middle' }, texts.reverse().flat());
}

/** The middle of a text, moved so that none of it leaves the sheet. */
export function insideSheet(x: number, width: number, sheet: Sheet): number {
  const half = width / 2;
  return round(Math.max(half, Math.min(sheet.width - half, x)));
}

/** Names beside a lying chart, or above each row where they are too long to stand beside it. */
export interface RowNames {
  readonly isAbove: boolean;
  /** Room taken at the left. */
  readonly width: number;
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

export function rowNames(keys: readonly Key[], sheet: Sheet): RowNames {
  const names = keys.map((key) => [key.key, nameOf(key, sheet.language)] as const);
  const most = sheet.width * (sheet.isNarrow ? 0.36 : 0.34);
  const longest = Math.max(...names.map(([, name]) => textWidth(name, { ...sheet, isBold: true })));
  if (longest <= most)
    return { isAbove: false, width: longest + 10, lines: new Map(names.map(([key, name]) => [key, [name]])) };
  const wrapped = names.map(([key, name]) => [key, wrapText(name, most, { ...sheet, isBold: true })] as const);
  const isAbove = sheet.isNarrow || wrapped.some(([, lines]) => lines.length > 2);
  if (isAbove)
    return {
      isAbove,
      width: 0,
      lines: new Map(names.map(([key, name]) => [key, wrapText(name, sheet.width - 8, sheet)])),
    };
  const width =
    Math.max(...wrapped.flatMap(([, lines]) => lines.map((line) => textWidth(line, { ...sheet, isBold: true })))) + 10;
  return { isAbove, width, lines: new Map(wrapped) };
}

/** Draws them; `middle` says where a row is, `top` where it begins. */
export function drawRowNames(
  names: RowNames,
  rows: readonly { key: string; middle: number; top: number }[],
  { chart, sheet }: { chart: Chart; sheet: Sheet },
): ElementContent {
  const texts = rows.flatMap(({ key, middle, top }) => {
    const lines = names.lines.get(key) ?? [];
    const first = names.isAbove
      ? top + sheet.size
      : middle + sheet.size * 0.36 - ((lines.length - 1) * lineHeight(sheet)) / 2;
    const chosen = isChosen(chart, key) ? { class: 'b' } : {};
    return lines.map((line, index) =>
      s('text', { x: 0, y: round(first + index * lineHeight(sheet)), ...chosen }, line),
    );
  });
  return s('g', names.isAbove ? { class: 'halo' } : {}, texts);
}
