/** Places the items of one row over time, each with its label where it covers nothing. */
import { say } from '../language/language.ts';
import { formatPeriod } from '../language/dates.ts';
import type { GanttItem } from './chart.ts';
import { textWidth } from './measure-text.ts';
import { monthsIn } from './periods.ts';
import type { Sheet } from './sheet.ts';
import type { TimeScale } from './time-scale.ts';

export interface PlacedItem {
  readonly item: GanttItem;
  readonly start: number;
  readonly end: number;
  readonly isDot: boolean;
  readonly label: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' | 'middle' };
  /** Lines above the item; 0 is beside it. */
  readonly level: number;
  /** Where a line leads down from the label to its dot; `null` for none. */
  readonly leader: number | null;
}

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  /** Where a line leads down from the label to its dot; `null` for none. */
  readonly leader: number | null;
}

export function placeItems(
  items: readonly GanttItem[],
  { time, sheet }: { time: TimeScale; sheet: Sheet },
): PlacedItem[] {
  const shapes = items.map((item) => shapeOf(item, time));
  const taken: Taken[] = shapes.map(({ start, end }) => ({ from: start - 3, to: end + 3, level: 0, leader: null }));
  return items.map((item, index) => {
    const shape = shapes[index] ?? { start: 0, end: 0, isDot: true };
    const text = item.label ? say(item.label, sheet.language) : formatPeriod(item.period, sheet.language);
    // The first of several has its label before it: so the way to the next stays free.
    const isFirst = index === 0 && items.length > 1;
    const place = findPlace({ text, ...shape, isFirst }, { taken, sheet, own: index, range: time.range });
    taken.push(place);
    const { x, anchor, level, leader } = place;
    return { item, ...shape, label: { text, x, anchor }, level, leader };
  });
}

/** A month or less is a dot, as wide as it must be to be seen. */
function shapeOf(item: GanttItem, time: TimeScale): { start: number; end: number; isDot: boolean } {
  const start = time.at(item.period.start);
  const end = Math.max(start, time.at(item.period.end));
  const isDot = monthsIn(item.period) <= 1;
  const middle = (start + end) / 2;
  return isDot ? { start: middle - 5.5, end: middle + 5.5, isDot } : { start, end: Math.max(end, start + 3), isDot };
}

interface Place extends Taken {
  readonly x: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

function findPlace(
  item: { text: string; start: number; end: number; isDot: boolean; isFirst: boolean },
  {
    taken,
    sheet,
    own,
    range,
  }: { taken: readonly Taken[]; sheet: Sheet; own: number; range: readonly [number, number] },
): Place {
  const width = textWidth(item.text, sheet);
  const beside = { level: 0, leader: null };
  const right = { x: item.end + 6, anchor: 'start' as const, from: item.end + 5, to: item.end + 6 + width, ...beside };
  const left = {
    x: item.start - 6,
    anchor: 'end' as const,
    from: item.start - 6 - width,
    to: item.start - 5,
    ...beside,
  };
  const others = taken.filter((_, index) => index !== own);
  const isFree = (place: Taken): boolean =>
    place.from >= range[0] - 2 &&
    place.to <= sheet.width &&
    others.every((other) => other.level !== place.level || other.to <= place.from || other.from >= place.to);
  const near = (item.isFirst ? [left, right] : [right, left]).find(isFree);
  if (near) return near;
  const above = placesAbove(item, { width, range, sheet });
  // Dots of nearly one date leave a leader no way: the label then stands over its dot without one.
  const plain = above.map((place) => ({ ...place, leader: null }));
  return [...above, ...plain].find((place) => isClear(place, others)) ?? { ...right, level: 5 };
}

/**
 * Places on the lines above, nearest first. A stretch bears its label in the middle; that of a dot ends or begins over it, so that the
 * labels of dots in a row go up like stairs and no leader has to cross a label.
 */
function placesAbove(
  item: { start: number; end: number; isDot: boolean },
  { width, range, sheet }: { width: number; range: readonly [number, number]; sheet: Sheet },
): Place[] {
  const dot = (item.start + item.end) / 2;
  const centre = Math.max(range[0] + width / 2, Math.min(sheet.width - width / 2, dot));
  const middle = { x: centre, anchor: 'middle' as const, from: centre - width / 2 - 3, to: centre + width / 2 + 3 };
  const before = { x: dot + 3, anchor: 'end' as const, from: dot - width, to: dot + 4 };
  const after = { x: dot - 3, anchor: 'start' as const, from: dot - 4, to: dot + width };
  const inRange = [before, after].filter((place) => place.from >= range[0] - 2 && place.to <= sheet.width);
  const sides = item.isDot ? [...inRange, middle] : [middle, ...inRange];
  return sides.flatMap((side) => [1, 2, 3, 4].map((level) => ({ ...side, level, leader: item.isDot ? dot : null })));
}

/** Whether a label covers no other, its leader crosses none, and it lies across no other leader. */
function isClear(place: Place, others: readonly Taken[]): boolean {
  return others.every((other) => {
    const isApart = other.to <= place.from || other.from >= place.to;
    if (other.level === place.level) return isApart;
    const [low, high] = other.level < place.level ? [other, place] : [place, other];
    const { leader } = high;
    return low.level === 0 || leader === null || leader <= low.from || leader >= low.to;
  });
}
