/** Where a plot is covered by marks and their numbers, so that words find a free place. */
import type { ElementContent } from 'hast';
import { numberMarks, type NumberMark } from '../chart.ts';
import { isStacked } from '../mark-layout.ts';
import { textWidth } from '../measure-text.ts';
import { dataIn, type Box, type Plot } from '../plot.ts';
import { placeBars } from './bar.ts';
import { placePoints } from './line.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Words that are placed, and the room they take. */
export interface Placed {
  readonly content: readonly ElementContent[];
  readonly box: Box;
}

/** The first box with the fewest spots inside. */
export function emptiest(boxes: readonly Box[], spots: readonly Spot[]): Box {
  let [best, least]: [Box | undefined, number] = [undefined, Infinity];
  for (const box of boxes) {
    const inside = spots.filter(
      ({ x, y }) => x > box.left - 4 && x < box.right + 4 && y > box.top - 3 && y < box.bottom + 3,
    );
    if (inside.length < least) [best, least] = [box, inside.length];
  }
  if (!best) throw new Error('words have no box to stand in');
  return best;
}

/** Places that marks cover, close enough to each other for no word to slip between. */
export function spotsOf(plot: Plot): Spot[] {
  return numberMarks(plot.chart).flatMap((mark) => {
    if (mark.kind === 'bar') return barSpots(mark, plot);
    return mark.groups.flatMap((group) => {
      const points = placePoints(mark, group, plot).flatMap((point) =>
        point ? [spotAt(point.along, point.across, plot)] : [],
      );
      const joined = mark.kind === 'step' ? corners(points, plot) : points;
      const isJoined = mark.kind !== 'point' && mark.kind !== 'lollipop' && mark.kind !== 'range';
      return isJoined ? walk(joined) : [...points, ...(mark.labels === 'none' ? [] : points.map(overIt))];
    });
  });
}

/** Bars with the numbers at their ends. */
function barSpots(mark: NumberMark, plot: Plot): Spot[] {
  if (dataIn(mark, plot).length === 0) return [];
  const hasNumbers = mark.labels !== 'none' && !isStacked(mark);
  return placeBars(mark, plot).flatMap(({ start, thickness, from, to, reach, value }) => {
    const number = plot.isHorizontal ? textWidth(plot.text(value), plot.sheet) + 5 : plot.sheet.size + 4;
    const end = hasNumbers ? reach + Math.sign(to - from) * number : to;
    return [0, 0.5, 1].flatMap((part) =>
      walk([spotAt(start + thickness * part, from, plot), spotAt(start + thickness * part, end, plot)]),
    );
  });
}

/** The number over a dot. */
function overIt({ x, y }: Spot): Spot {
  return { x, y: y - 14 };
}

/** Spots all over words that are placed already. */
export function spotsIn({ left, right, top, bottom }: Box): Spot[] {
  return [top, (top + bottom) / 2, bottom].flatMap((y) =>
    walk([
      { x: left, y },
      { x: right, y },
    ]),
  );
}

function spotAt(along: number, across: number, { isHorizontal }: Plot): Spot {
  return isHorizontal ? { x: across, y: along } : { x: along, y: across };
}

/** Each number of a step holds to the next. */
function corners(points: readonly Spot[], { box, keys }: Plot): Spot[] {
  const half = keys.step / 2;
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return [
      { x: point.x - half, y: point.y },
      { x: keys.time ? (next?.x ?? box.right) : point.x + half, y: point.y },
    ];
  });
}

/** Spots every few pixels along a line. */
function walk(points: readonly Spot[]): Spot[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    const count = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 6));
    return Array.from({ length: count + 1 }, (_, step) => ({
      x: start.x + ((end.x - start.x) * step) / count,
      y: start.y + ((end.y - start.y) * step) / count,
    }));
  });
}
