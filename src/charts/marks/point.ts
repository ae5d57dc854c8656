/** Points, lollipops and ranges: dots at numbers, with a stem or a bar between them. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Datum, NumberMark } from '../chart.ts';
import { colourOf } from '../colours.ts';
import { textWidth } from '../measure-text.ts';
import { dataIn, isUncertain, pointAt, type Plot } from '../plot.ts';
import { round } from '../sheet.ts';

/** Dots at `y`, or at both ends of a range. */
export function drawDots(mark: NumberMark, plot: Plot): ElementContent[] {
  const paths = new Map<string, string>();
  for (const datum of dataIn(mark, plot)) {
    const along = plot.keys.middle(datum.x);
    if (along === null) continue;
    const style = `${isUncertain(datum) ? 'd m est' : 'd m'} ${colourOf(plot.chart, mark.groups, { group: datum.group, x: datum.x.key })}`;
    const dots = numbersOf(datum).map((value) => `M${pointAt(plot, along, plot.numbers.at(value))}h.1`);
    paths.set(style, (paths.get(style) ?? '') + dots.join(''));
  }
  return [...paths].map(([style, d]) => s('path', { class: style, d }));
}

function numbersOf(datum: Datum): number[] {
  return [...new Set([datum.y, datum.low, datum.high])].filter((value) => value !== null);
}

/** Lines from zero to each number. */
export function drawStems(mark: NumberMark, plot: Plot): ElementContent[] {
  const stems = dataIn(mark, plot).flatMap((datum) => {
    const along = plot.keys.middle(datum.x);
    if (along === null || datum.y === null) return [];
    return [`M${pointAt(plot, along, plot.numbers.zero)}L${pointAt(plot, along, plot.numbers.at(datum.y))}`];
  });
  return [s('path', { class: 'stem', d: stems.join('') })];
}

/** A bar from the lowest to the highest number of each key. */
export function drawSpans(mark: NumberMark, plot: Plot): ElementContent[] {
  const spans = endsByKey(mark, plot).map(
    ({ along, low, high }) =>
      `M${pointAt(plot, along, plot.numbers.at(low))}L${pointAt(plot, along, plot.numbers.at(high))}`,
  );
  return [s('path', { class: 'span', d: spans.join('') })];
}

function endsByKey(mark: NumberMark, plot: Plot): { along: number; low: number; high: number }[] {
  return plot.chart.xs.flatMap((key) => {
    const numbers = dataIn(mark, plot)
      .filter((datum) => datum.x.key === key.key)
      .flatMap(numbersOf);
    const along = plot.keys.middle(key);
    return along === null || numbers.length === 0
      ? []
      : [{ along, low: Math.min(...numbers), high: Math.max(...numbers) }];
  });
}

/** The numbers at the outer ends of each key. */
export function drawEndLabels(mark: NumberMark, plot: Plot): ElementContent[] {
  if (mark.labels === 'none') return [];
  const texts = labelledEnds(mark, plot).flatMap(({ along, low, high }) => {
    const upper = endText(plot, { along, value: high, isUpper: true });
    if (low === high || mark.kind === 'lollipop') return [upper];
    return [endText(plot, { along, value: low, isUpper: false }), upper];
  });
  return [s('g', texts)];
}

/** All ends where their numbers fit beside each other, else the first and the last. */
function labelledEnds(mark: NumberMark, plot: Plot): ReturnType<typeof endsByKey> {
  const ends = endsByKey(mark, plot);
  const widest = Math.max(
    ...ends.flatMap(({ low, high }) => [low, high].map((value) => textWidth(plot.text(value), plot.sheet))),
  );
  const fits = plot.isHorizontal || mark.labels === 'all' || widest + 4 <= plot.keys.step;
  return fits && mark.labels !== 'ends' ? ends : ends.filter((_, index) => index === 0 || index === ends.length - 1);
}

function endText(
  plot: Plot,
  { along, value, isUpper }: { along: number; value: number; isUpper: boolean },
): ElementContent {
  const across = plot.numbers.at(value);
  const text = plot.text(value);
  if (plot.isHorizontal) {
    const width = textWidth(text, plot.sheet);
    const fits = isUpper || across - 9 - width >= 0;
    const x = isUpper ? across + 9 : fits ? across - 9 : across;
    return s(
      'text',
      { x: round(x), y: round(along + plot.sheet.size * 0.36), ...(!isUpper && { textAnchor: 'end' }) },
      text,
    );
  }
  const y = isUpper ? across - 8 : across + plot.sheet.size + 6;
  return s('text', { x: round(along), y: round(y), textAnchor: 'middle' }, text);
}
