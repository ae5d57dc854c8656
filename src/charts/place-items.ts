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
}

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

export function placeItems(
  items: readonly GanttItem[],
  { time, sheet }: { time: TimeScale; sheet: Sheet },
): PlacedItem[] {
  const shapes = items.map((item) => shapeOf(item, time));
  const taken: Taken[] = shapes.map(({ start, end }) => ({ from: start - 3, to: end + 3, level: 0 }));
  return items.map((item, index) => {
    const shape = shapes[index] ?? { start: 0, end: 0, isDot: true };
    const text = item.label ? say(item.label, sheet.language) : formatPeriod(item.period, sheet.language);
    const place = findPlace({ text, ...shape }, { taken, sheet, own: index, range: time.range });
    taken.push({ from: place.from, to: place.to, level: place.level });
    return { item, ...shape, label: { text, x: place.x, anchor: place.anchor }, level: place.level };
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
  item: { text: string; start: number; end: number },
  {
    taken,
    sheet,
    own,
    range,
  }: { taken: readonly Taken[]; sheet: Sheet; own: number; range: readonly [number, number] },
): Place {
  const width = textWidth(item.text, sheet);
  const right = { x: item.end + 6, anchor: 'start' as const, from: item.end + 5, to: item.end + 6 + width, level: 0 };
  const left = {
    x: item.start - 6,
    anchor: 'end' as const,
    from: item.start - 6 - width,
    to: item.start - 5,
    level: 0,
  };
  const others = taken.filter((_, index) => index !== own);
  const isFree = (place: Taken): boolean =>
    place.from >= range[0] - 2 &&
    place.to <= sheet.width &&
    others.every((other) => other.level !== place.level || other.to <= place.from || other.from >= place.to);
  const beside = [right, left].find(isFree);
  if (beside) return beside;
  const centre = Math.max(range[0] + width / 2, Math.min(sheet.width - width / 2, (item.start + item.end) / 2));
  const above = [1, 2, 3, 4].map((level) => ({
    x: centre,
    anchor: 'middle' as const,
    from: centre - width / 2 - 3,
    to: centre + width / 2 + 3,
    level,
  }));
  return (
    above.find((place) =>
      others.every((other) => other.level !== place.level || other.to <= place.from || other.from >= place.to),
    ) ?? { ...right, level: 5 }
  );
}
