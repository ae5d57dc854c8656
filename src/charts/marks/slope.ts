/** Slopes: from one period to another, named at both ends. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { nameOf, type NumberMark } from '../chart.ts';
import { colourOf, isChosen } from '../colours.ts';
import { textWidth } from '../measure-text.ts';
import { labelGap, leaderPath, leaderTo, spreadLabels } from '../place-labels.ts';
import { pointAt, type Plot } from '../plot.ts';
import { briefText } from '../said-text.ts';
import { lineHeight, round, type Sheet } from '../sheet.ts';
import { placePoints, type PlacedPoint } from './line.ts';

interface Slope {
  readonly name: string;
  readonly isBold: boolean;
  readonly colour: string;
  readonly points: readonly (PlacedPoint | null)[];
}

/** Room for “Russia 76%” at the right, and for “76%” at the left. */
export function slopeMargins(mark: NumberMark, sheet: Sheet): { left: number; right: number } {
  const longest = Math.max(
    ...mark.groups.map((group) => textWidth(`${nameOf(group, sheet.language)} 000.0`, { ...sheet, isBold: true })),
  );
  return {
    left: textWidth('000.0%', sheet) + labelGap + 1,
    right: Math.min(longest + labelGap + 3, sheet.width * 0.55),
  };
}

export function drawSlopes(mark: NumberMark, plot: Plot): ElementContent[] {
  const slopes = mark.groups.map((group): Slope => ({
    name: nameOf(group, plot.sheet.language),
    isBold: isChosen(plot.chart, group.key),
    colour: colourOf(plot.chart, mark.groups, { group: group.key }),
    points: placePoints(mark, group, plot),
  }));
  const lines = [...slopes].reverse().map(({ points, colour }) => {
    const places = points.flatMap((point) => (point ? [pointAt(plot, point.along, point.across)] : []));
    return s('g', [
      s('path', { class: `l ${colour}`, d: `M${places.join('L')}` }),
      s('path', { class: `d ${colour}`, d: places.map((place) => `M${place}h0`).join('') }),
    ]);
  });
  return [...lines, ...sideLabels(slopes, { side: 0, plot }), ...sideLabels(slopes, { side: 1, plot })];
}

function sideLabels(slopes: readonly Slope[], { side, plot }: { side: 0 | 1; plot: Plot }): ElementContent[] {
  const named = slopes.flatMap((slope) => {
    const point = slope.points[side];
    return point ? [{ ...slope, point }] : [];
  });
  const wanted = named.map(({ point }) => ({ at: point.across, height: lineHeight(plot.sheet) }));
  const placed = spreadLabels(wanted, [plot.box.top - lineHeight(plot.sheet), plot.box.bottom - 2]);
  const leaders = named.map(({ point }, index) =>
    leaderTo({ x: point.along, y: point.across }, { side: side === 0 ? -1 : 1, y: placed[index] ?? point.across }),
  );
  const texts = named.map(({ name, isBold, point }, index) => {
    const value = briefText(point.datum, plot.text);
    const x = point.along + (side === 0 ? -labelGap : labelGap);
    const y = (placed[index] ?? 0) + plot.sheet.size * 0.36;
    return s(
      'text',
      { x: round(x), y: round(y), ...(isBold && { class: 'b' }) },
      side === 0 ? value : `${value} ${name}`,
    );
  });
  return [...leaderPath(leaders), s('g', side === 0 ? { textAnchor: 'end' } : {}, texts)];
}
