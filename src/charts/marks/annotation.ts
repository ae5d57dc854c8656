/** Annotations: a few words that point at one number, placed where they cover no other. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { numberMarks, type AnnotationMark } from '../chart.ts';
import { isStacked } from '../mark-layout.ts';
import { textWidth, wrapEvenly } from '../measure-text.ts';
import type { Box, Plot } from '../plot.ts';
import { lineHeight, round } from '../sheet.ts';
import { emptiest, type Placed, type Spot } from './spots.ts';

/** `null` where the chart has no such place. */
export function placeAnnotation(mark: AnnotationMark, plot: Plot, covered: readonly Spot[]): Placed | null {
  const { sheet, isHorizontal } = plot;
  const along = plot.keys.middle(mark.x);
  if (along === null) return null;
  const across = plot.numbers.at(mark.y);
  const point = isHorizontal ? { x: across, y: along } : { x: along, y: across - overNumber(plot) };
  const lines = wrapEvenly(sheet.speak(mark.text), sheet.width * (sheet.isNarrow ? 0.4 : 0.24), sheet);
  const size = {
    width: Math.max(...lines.map((line) => textWidth(line, sheet))),
    height: lines.length * lineHeight(sheet),
  };
  const box = emptiest(boxesAround(point, size, plot), covered);
  const text = lines.map((line, index) =>
    s(
      'text',
      { x: round((box.left + box.right) / 2), y: round(box.top + sheet.size + index * lineHeight(sheet)) },
      line,
    ),
  );
  return { box, content: [leaderTo(box, point), s('g', { class: 'note halo', textAnchor: 'middle' }, text)] };
}

/** Words point at the number of a bar, where one stands over it, not through it. */
function overNumber({ chart, sheet }: Plot): number {
  const hasNumbers = numberMarks(chart).some(
    (mark) => mark.kind === 'bar' && !isStacked(mark) && mark.labels !== 'none',
  );
  return hasNumbers ? sheet.size - 1 : 0;
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
