/** Annotations: a few words that point at one number, placed where they cover no other. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { numberMarks, type AnnotationMark, type NumberMark } from '../chart.ts';
import { textWidth, wrapEvenly } from '../measure-text.ts';
import { dataIn, type Box, type Plot } from '../plot.ts';
import { lineHeight, round } from '../sheet.ts';
import { placeBars } from './bar.ts';
import { placePoints } from './line.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

export function drawAnnotation(mark: AnnotationMark, plot: Plot): ElementContent[] {
  const { sheet, isHorizontal } = plot;
  const along = plot.keys.middle(mark.x);
  if (along === null) return [];
  const across = plot.numbers.at(mark.y);
  const point = isHorizontal ? { x: across, y: along } : { x: along, y: across };
  const lines = wrapEvenly(sheet.speak(mark.text), sheet.width * (sheet.isNarrow ? 0.4 : 0.24), sheet);
  const size = {
    width: Math.max(...lines.map((line) => textWidth(line, sheet))),
    height: lines.length * lineHeight(sheet),
  };
  const box = emptiest(boxesAround(point, size, plot), spotsOf(plot));
  const text = lines.map((line, index) =>
    s(
      'text',
      { x: round((box.left + box.right) / 2), y: round(box.top + sheet.size + index * lineHeight(sheet)) },
      line,
    ),
  );
  return [leaderTo(box, point), s('g', { class: 'note halo', textAnchor: 'middle' }, text)];
}

/** Boxes for the words, the best first: over the point or under it, in the middle or to a side, near or farther off. */
function boxesAround(
  { x, y }: Spot,
  { width, height }: { width: number; height: number },
  { box, sheet }: Plot,
): Box[] {
  return [20, 34, 54]
    .flatMap((far) =>
      [y - far - height, y + far].flatMap((top) =>
        [x - width / 2, x + 10, x - width - 10].flatMap((wanted) => {
          const left = Math.max(0, Math.min(box.right - width + 4, sheet.width - width, wanted));
          const fits = top >= box.top - sheet.size && top + height <= box.bottom;
          return fits ? [{ left, top, right: left + width, bottom: top + height }] : [];
        }),
      ),
    )
    .concat({
      left: Math.max(0, x - width / 2),
      top: box.top,
      right: Math.max(0, x - width / 2) + width,
      bottom: box.top + height,
    });
}

/** The first box with the fewest spots inside. */
function emptiest(boxes: readonly Box[], spots: readonly Spot[]): Box {
  let [best, least]: [Box | undefined, number] = [undefined, Infinity];
  for (const box of boxes) {
    const inside = spots.filter(
      ({ x, y }) => x > box.left - 4 && x < box.right + 4 && y > box.top - 3 && y < box.bottom + 3,
    );
    if (inside.length < least) [best, least] = [box, inside.length];
  }
  if (!best) throw new Error('an annotation has no box to stand in');
  return best;
}

/** A short line from the nearest edge of the words towards the point, clear of both. */
function leaderTo(box: Box, point: Spot): ElementContent {
  const x = Math.max(box.left + 4, Math.min(box.right - 4, point.x));
  const isAbove = box.bottom <= point.y;
  const from = { x, y: isAbove ? box.bottom + 2 : box.top - 2 };
  const length = Math.hypot(point.x - from.x, point.y - from.y);
  const share = Math.max(0, 1 - 7 / length);
  const to = { x: from.x + (point.x - from.x) * share, y: from.y + (point.y - from.y) * share };
  return s('path', { class: 'leader', d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}` });
}

/** Places that marks cover, close enough to each other for no word to slip between. */
function spotsOf(plot: Plot): Spot[] {
  return numberMarks(plot.chart).flatMap((mark) => {
    if (mark.kind === 'bar') return barSpots(mark, plot);
    return mark.groups.flatMap((group) => {
      const points = placePoints(mark, group, plot).flatMap((point) =>
        point ? [spotAt(point.along, point.across, plot)] : [],
      );
      const joined = mark.kind === 'step' ? corners(points, plot) : points;
      const isJoined = mark.kind !== 'point' && mark.kind !== 'lollipop' && mark.kind !== 'range';
      return isJoined ? walk(joined) : points;
    });
  });
}

function barSpots(mark: NumberMark, plot: Plot): Spot[] {
  if (dataIn(mark, plot).length === 0) return [];
  return placeBars(mark, plot).flatMap(({ start, thickness, from, to }) =>
    [0, 0.5, 1].flatMap((part) =>
      walk([spotAt(start + thickness * part, from, plot), spotAt(start + thickness * part, to, plot)]),
    ),
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
