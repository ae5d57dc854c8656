/** Remarks over the data: stretches behind it, lines across it, words beside it. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { BandMark, Mark, Position, RuleMark } from '../chart.ts';
import { insideSheet } from '../axis.ts';
import { textWidth, wrapText } from '../measure-text.ts';
import type { Plot } from '../plot.ts';
import { drawAnnotation } from './annotation.ts';
import { lineHeight, round } from '../sheet.ts';

/** What lies behind the data. */
export function drawBehind(marks: readonly Mark[], plot: Plot): ElementContent[] {
  return marks.flatMap((mark) => (mark.kind === 'band' ? drawBand(mark, plot) : []));
}

/** What lies over it. */
export function drawOver(marks: readonly Mark[], plot: Plot): ElementContent[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'rule') return drawRule(mark, plot);
    if (mark.kind === 'band') return bandLabel(mark, plot);
    return mark.kind === 'annotation' ? drawAnnotation(mark, plot) : [];
  });
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
    ? { x: round(start), y: round(top), width: round(end - start), height: round(bottom - top) }
    : { x: round(left), y: round(start), width: round(right - left), height: round(end - start) };
  return [s('rect', { class: 'band', ...box })];
}

function bandLabel(mark: BandMark, plot: Plot): ElementContent[] {
  if (!mark.label) return [];
  const { isAlong, start, end } = stretchOf(mark.from, mark.to, plot);
  const standsUpright = isAlong !== plot.isHorizontal;
  const text = plot.sheet.speak(mark.label);
  const most = standsUpright ? Math.max(end - start, plot.sheet.width * 0.24) : plot.box.right - plot.box.left;
  const lines = wrapText(text, most, plot.sheet);
  const x = standsUpright ? (start + end) / 2 : plot.box.left + 4;
  const y = (standsUpright ? plot.box.top : start) + plot.sheet.size;
  return [
    s(
      'g',
      { class: 'dim halo', ...(standsUpright && { textAnchor: 'middle' }) },
      lines.map((line, index) =>
        s(
          'text',
          {
            x: standsUpright ? insideSheet(x, textWidth(line, plot.sheet), plot.sheet) : round(x),
            y: round(y + index * lineHeight(plot.sheet)),
          },
          line,
        ),
      ),
    ),
  ];
}

function drawRule(mark: RuleMark, plot: Plot): ElementContent[] {
  const { box, isHorizontal, sheet } = plot;
  const at = mark.at.axis === 'y' ? plot.numbers.at(mark.at.value) : plot.keys.middle(mark.at.key);
  if (at === null) return [];
  const standsUpright = (mark.at.axis === 'x') !== isHorizontal;
  const d = standsUpright
    ? `M${round(at)} ${round(box.top)}V${round(box.bottom)}`
    : `M${round(box.left)} ${round(at)}H${round(box.right)}`;
  const line = s('path', { class: 'rule', d });
  if (!mark.label) return [line];
  const text = sheet.speak(mark.label);
  const width = textWidth(text, sheet);
  const isLeft = standsUpright && at + 5 + width > sheet.width;
  const place = standsUpright
    ? { x: round(isLeft ? at - 5 : at + 5), y: round(box.top + sheet.size), ...(isLeft && { textAnchor: 'end' }) }
    : { x: round(box.left + 2), y: round(at - 5) };
  return [line, s('text', { class: 'dim halo', ...place }, text)];
}
