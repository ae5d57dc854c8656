/** Remarks over the data: stretches behind it, lines across it, words beside it. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { numberMarks, type BandMark, type Mark, type Position, type RuleMark } from '../chart.ts';
import { insideSheet } from '../axis.ts';
import { textWidth, wrapText } from '../measure-text.ts';
import type { Box, Plot } from '../plot.ts';
import { placeAnnotation } from './annotation.ts';
import { emptiest, spotsIn, spotsOf, type Placed, type Spot } from './spots.ts';
import { lineHeight, round } from '../sheet.ts';

/** What lies behind the data. */
export function drawBehind(marks: readonly Mark[], plot: Plot): ElementContent[] {
  return marks.flatMap((mark) => (mark.kind === 'band' ? drawBand(mark, plot) : []));
}

/** Lines across the marks, under their numbers. */
export function drawRules(marks: readonly Mark[], plot: Plot): ElementContent[] {
  return marks.flatMap((mark) => (mark.kind === 'rule' ? ruleLine(mark, plot) : []));
}

/** What lies over it: words go where they cover neither marks and numbers nor the words before them. */
export function drawOver(marks: readonly Mark[], plot: Plot): ElementContent[] {
  const hasWords = marks.some(({ kind }) => kind === 'rule' || kind === 'band' || kind === 'annotation');
  const covered = hasWords ? spotsOf(plot) : [];
  return marks.flatMap((mark) => {
    const placed = placeOver(mark, plot, covered);
    if (placed) covered.push(...spotsIn(placed.box));
    return placed?.content ?? [];
  });
}

function placeOver(mark: Mark, plot: Plot, covered: readonly Spot[]): Placed | null {
  if (mark.kind === 'rule') return placeRuleLabel(mark, plot, covered);
  if (mark.kind === 'band') return placeBandLabel(mark, plot);
  return mark.kind === 'annotation' ? placeAnnotation(mark, plot, covered) : null;
}

/** The stretch on the drawing that a position on an axis covers: half a step to each side of a key. */
function stretchOf(from: Position, to: Position, plot: Plot): { isAlong: boolean; start: number; end: number } {
  if (from.axis === 'y' && to.axis === 'y') {
    const ends = [plot.numbers.at(from.value), plot.numbers.at(to.value)];
    return { isAlong: false, start: Math.min(...ends), end: Math.max(...ends) };
  }
  const middle = (position: Position): number => (position.axis === 'x' ? (plot.keys.middle(position.key) ?? 0) : 0);
  const half = plot.keys.step / 2;
  const [low, high] = plot.isHorizontal ? [plot.box.top, plot.box.bottom] : [plot.box.left, plot.box.right];
  return { isAlong: true, start: Math.max(low, middle(from) - half), end: Math.min(high, middle(to) + half) };
}

function drawBand(mark: BandMark, plot: Plot): ElementContent[] {
  const { isAlong, start, end } = stretchOf(mark.from, mark.to, plot);
  const { left, top, right, bottom } = plot.box;
  const standsUpright = isAlong !== plot.isHorizontal;
  const box = standsUpright
    ? {
        x: round(start),
        y: round(top - bandRoom(plot)),
        width: round(end - start),
        height: round(bottom - top + bandRoom(plot)),
      }
    : { x: round(left), y: round(start), width: round(right - left), height: round(end - start) };
  return [s('rect', { class: 'band', ...box })];
}

function placeBandLabel(mark: BandMark, plot: Plot): Placed | null {
  if (!mark.label) return null;
  const { sheet } = plot;
  const { isAlong, start, end } = stretchOf(mark.from, mark.to, plot);
  const standsUpright = isAlong !== plot.isHorizontal;
  const lines = bandLines(mark, plot);
  const width = Math.max(...lines.map((line) => textWidth(line, sheet)));
  const middle = insideSheet((start + end) / 2, width, sheet);
  const left = standsUpright ? middle - width / 2 : plot.box.left + 4;
  const top = standsUpright ? plot.box.top - bandRoom(plot) : start;
  const texts = lines.map((line, index) =>
    s(
      'text',
      { x: standsUpright ? middle : round(left), y: round(top + sheet.size + index * lineHeight(sheet)) },
      line,
    ),
  );
  return {
    content: [s('g', { class: 'dim halo', ...(standsUpright && { textAnchor: 'middle' }) }, texts)],
    box: { left, top, right: left + width, bottom: top + lines.length * lineHeight(sheet) },
  };
}

function bandLines(mark: BandMark, plot: Plot): string[] {
  if (!mark.label) return [];
  const { isAlong, start, end } = stretchOf(mark.from, mark.to, plot);
  const standsUpright = isAlong !== plot.isHorizontal;
  const most = standsUpright ? Math.max(end - start, plot.sheet.width * 0.24) : plot.box.right - plot.box.left;
  return wrapText(plot.sheet.speak(mark.label), most, plot.sheet);
}

/** Height over the plot for the words of bands: bars with their numbers reach its top, lines leave room below it. */
export function bandRoom(plot: Plot): number {
  if (plot.isHorizontal || !numberMarks(plot.chart).some((mark) => mark.kind === 'bar' || mark.kind === 'waterfall'))
    return 0;
  const lines = plot.chart.marks.map((mark) =>
    mark.kind === 'band' && mark.from.axis === 'x' ? bandLines(mark, plot).length : 0,
  );
  const most = Math.max(...lines);
  return most === 0 ? 0 : (most + 1) * lineHeight(plot.sheet) + 2;
}

function ruleLine(mark: RuleMark, plot: Plot): ElementContent[] {
  const { box } = plot;
  const at = placeOfRule(mark, plot);
  if (at === null) return [];
  const d = standsUpright(mark, plot)
    ? `M${round(at)} ${round(box.top)}V${round(box.bottom)}`
    : `M${round(box.left)} ${round(at)}H${round(box.right)}`;
  return [s('path', { class: 'rule', d })];
}

function placeOfRule({ at }: RuleMark, plot: Plot): number | null {
  return at.axis === 'y' ? plot.numbers.at(at.value) : plot.keys.middle(at.key);
}

function standsUpright({ at }: RuleMark, { isHorizontal }: Plot): boolean {
  return (at.axis === 'x') !== isHorizontal;
}

/** At an end of the line or in its middle, over it, under it or farther over it; beside an upright one at its top. */
function placeRuleLabel(mark: RuleMark, plot: Plot, covered: readonly Spot[]): Placed | null {
  const { box, sheet } = plot;
  const at = placeOfRule(mark, plot);
  if (!mark.label || at === null) return null;
  const text = sheet.speak(mark.label);
  const width = textWidth(text, sheet);
  const boxAt = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + sheet.size + 2 });
  const wanted = standsUpright(mark, plot)
    ? [at + 5, at - 5 - width]
        .filter((left) => left >= 0 && left + width <= sheet.width)
        .map((left) => boxAt(left, box.top))
    : [at - 5 - sheet.size, at + 2, at - 5 - sheet.size * 2].flatMap((top) =>
        [box.left + 2, (box.left + box.right - width) / 2, box.right - width - 2].map((left) => boxAt(left, top)),
      );
  const place = emptiest(wanted.length > 0 ? wanted : [boxAt(0, box.top)], covered);
  const label = s('text', { class: 'dim halo', x: round(place.left), y: round(place.top + sheet.size) }, text);
  return { content: [label], box: place };
}
