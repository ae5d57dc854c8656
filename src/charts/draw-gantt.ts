/** Draws rows over time: a day or month is a dot, a longer stretch a bar, what is only expected hollow. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawRowNames, rowNames, type RowNames } from './axis.ts';
import type { Chart, GanttItem, GanttMark } from './chart.ts';
import { colourOf } from './colours.ts';
import type { Drawing, Stops } from './draw-standing.ts';
import { drawLegend } from './legend.ts';
import { textWidth } from './measure-text.ts';
import { placeItems, type PlacedItem } from './place-items.ts';
import { isUncertain } from './plot.ts';
import { lineHeight, round, type Sheet } from './sheet.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';

interface Context {
  readonly chart: Chart;
  readonly sheet: Sheet;
}

export function drawGantt(mark: GanttMark, { chart, sheet }: Context): Drawing {
  const names = rowNames(mark.rows, sheet);
  const legend = mark.groups.length > 1 ? drawLegend(mark.groups, { chart, sheet }) : null;
  const top = (legend?.height ?? 0) + lineHeight(sheet) + 8;
  const time = createTimeScale(
    mark.items.map((item) => item.period),
    // Under names above the rows, the first year keeps half its width inside the sheet.
    { range: [names.isAbove ? lineHeight(sheet) : names.width + 6, sheet.width - 8], sheet },
  );
  const rows = layRows(mark, { names, sheet, top, time });
  const bottom = rows.reduce((end, row) => Math.max(end, row.bottom), top);
  const middles = rows.map(({ key, middle, top: rowTop }) => ({ key, middle, top: rowTop }));
  return {
    height: bottom + 6,
    content: [
      ...(legend?.content ?? []),
      ...drawTicks(time, { top, bottom }),
      ...drawJoints(rows, sheet),
      ...rows.flatMap((row) => row.items.flatMap((item) => drawItem(item, { mark, chart, sheet, middle: row.middle }))),
      drawRowNames(names, middles, { chart, sheet }),
    ],
    stops: placesOf(mark.items, rows),
  };
}

/** In the order of the items, which is that of the table. */
function placesOf(items: readonly GanttItem[], rows: readonly Row[]): Stops {
  const places = items.flatMap((item) =>
    rows.flatMap((row) =>
      row.items.flatMap((placed) =>
        placed.item === item ? [{ x: (placed.start + placed.end) / 2, y: row.middle }] : [],
      ),
    ),
  );
  return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
}

interface Row {
  readonly key: string;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly items: readonly PlacedItem[];
}

/** Rows from top to bottom, each as high as its name and its labels need. */
function layRows(
  mark: GanttMark,
  { names, sheet, top, time }: { names: RowNames; sheet: Sheet; top: number; time: TimeScale },
): Row[] {
  let y = top + 4;
  return mark.rows.map((row) => {
    const own = mark.items.filter((item) => item.row === row.key);
    const items = placeItems(own, { time, sheet });
    const lines = names.lines.get(row.key)?.length ?? 1;
    const above = items.reduce((most, item) => Math.max(most, item.level), 0) * lineHeight(sheet);
    const named = names.isAbove ? lines * lineHeight(sheet) + 2 : 0;
    const height = Math.max(sheet.size + 14, names.isAbove ? 0 : lines * lineHeight(sheet) + 8);
    const placed = {
      key: row.key,
      top: y,
      middle: y + named + above + height / 2,
      bottom: y + named + above + height,
      items,
    };
    y = placed.bottom;
    return placed;
  });
}

/** A thin line from one item of a row to the next, between their labels: what was due, and what became of it. */
function drawJoints(rows: readonly Row[], sheet: Sheet): ElementContent[] {
  const joints = rows.flatMap(({ items, middle }) =>
    items.slice(1).map((item, index) => {
      const before = items[index];
      const [from, to] = [before ? reachOf(before, sheet).to : item.start, reachOf(item, sheet).from];
      return from < to ? `M${round(from)} ${round(middle)}H${round(to)}` : '';
    }),
  );
  const d = joints.join('');
  return d === '' ? [] : [s('path', { class: 'rule', d })];
}

/** How far an item and the label beside it reach. */
function reachOf({ start, end, label, level }: PlacedItem, sheet: Sheet): { from: number; to: number } {
  const width = level === 0 ? textWidth(label.text, sheet) + 8 : 0;
  return { from: label.anchor === 'end' ? start - width : start, to: label.anchor === 'start' ? end + width : end };
}

function drawTicks({ ticks }: TimeScale, { top, bottom }: { top: number; bottom: number }): ElementContent[] {
  const d = ticks.map(({ at }) => `M${round(at)} ${round(top)}V${round(bottom)}`).join('');
  const y = round(top - 7);
  const texts = ticks.flatMap(({ middle, text }) =>
    middle === null ? [] : [s('text', { x: round(middle), y }, text)],
  );
  return [s('path', { class: 'grid', d }), s('g', { class: 'dim', textAnchor: 'middle' }, texts)];
}

interface ItemContext extends Context {
  readonly mark: GanttMark;
  readonly middle: number;
}

function drawItem(placed: PlacedItem, { mark, chart, sheet, middle }: ItemContext): ElementContent[] {
  const { item, start, end, isDot } = placed;
  const y = round(middle);
  const colour = colourOf(chart, mark.groups, { group: item.group, x: item.row });
  const text = placed.label;
  const label = s(
    'text',
    {
      class: 'dim halo',
      x: round(text.x),
      y: round(middle - placed.level * lineHeight(sheet) + sheet.size * 0.36),
      ...(text.anchor !== 'start' && { textAnchor: text.anchor }),
    },
    text.text,
  );
  const leader =
    placed.leader === null
      ? []
      : [leaderLine(placed.leader, { from: y - 6, to: round(middle - (placed.level - 0.65) * lineHeight(sheet)) })];
  return [
    ...leader,
    isDot ? dot(item, { x: round((start + end) / 2), y, colour }) : bar(item, { start, end, y, colour }),
    label,
  ];
}

function leaderLine(x: number, { from, to }: { from: number; to: number }): ElementContent {
  return s('path', { class: 'leader', d: `M${round(x)} ${round(from)}V${to}` });
}

function dot(item: GanttItem, { x, y, colour }: { x: number; y: number; colour: string }): ElementContent {
  return s('circle', { class: `${isUncertain(item) ? 'f est' : 'f'} ${colour}`, cx: x, cy: y, r: 5.5 });
}

function bar(
  item: GanttItem,
  { start, end, y, colour }: { start: number; end: number; y: number; colour: string },
): ElementContent {
  const d = `M${round(start)} ${y - 5}H${round(end)}v10H${round(start)}z`;
  return s('path', { class: `${isUncertain(item) ? 'f est' : 'f'} ${colour}`, d });
}
