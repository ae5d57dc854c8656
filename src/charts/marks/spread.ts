/** A thin line over a number that sources dispute, from the lowest to the highest value they give. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { NumberMark } from '../chart.ts';
import { spreadOf } from '../spread.ts';
import { dataIn, pointAt, type Plot } from '../plot.ts';
import { isStacked } from '../mark-layout.ts';

/** Half the length of the strokes across its ends. */
const cap = 4;

export function drawSpreads(mark: NumberMark, plot: Plot): ElementContent[] {
  // Where numbers stand on each other or are joined to the next, a line along them would be read as part of another.
  if (isStacked(mark) || mark.kind === 'waterfall' || mark.kind === 'slope') return [];
  const lines = dataIn(mark, plot).flatMap((datum) => {
    const [along, spread] = [plot.keys.middle(datum.x), spreadOf(datum)];
    if (along === null || !spread) return [];
    const [low, high] = [plot.numbers.at(spread.low), plot.numbers.at(spread.high)];
    const at = (across: number, aside: number): string => pointAt(plot, along + aside, across);
    const ends = [low, high].map((across) => `M${at(across, -cap)}L${at(across, cap)}`);
    return [`M${at(low, 0)}L${at(high, 0)}${ends.join('')}`];
  });
  const d = lines.join('');
  return d === '' ? [] : [s('path', { class: 'spread under', d }), s('path', { class: 'spread', d })];
}
