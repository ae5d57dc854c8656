/** Sparklines: the way to a number, as small as a word. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { extent, scaleLinear } from 'd3';
import { round } from './sheet.ts';

export interface SparkBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line through the values with a dot at the last; gaps stay gaps. For pictures beside a number that says it all. */
export function drawSparkline(values: readonly (number | null)[], size = { width: 120, height: 28 }): Element {
  const box = { left: 4, top: 4, width: size.width - 8, height: size.height - 8 };
  return s(
    'svg',
    { class: 'chart spark', viewBox: `0 0 ${size.width} ${size.height}`, ariaHidden: 'true' },
    sparkPaths(values, box),
  );
}

export function sparkPaths(values: readonly (number | null)[], box: SparkBox): ElementContent[] {
  const [low = 0, high = 1] = extent(values.filter((value) => value !== null));
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [box.left, box.left + box.width]);
  const y = scaleLinear(
    [Math.min(0, low), high > low || high !== 0 ? Math.max(high, 0) : 1],
    [box.top + box.height, box.top],
  );
  const points = values.map((value, index) => (value === null ? null : `${round(x(index))} ${round(y(value))}`));
  const d = points.map((point, index) => (point === null ? '' : `${points[index - 1] ? 'L' : 'M'}${point}`)).join('');
  const last = points.findLast((point) => point !== null);
  return [s('path', { class: 'l c1', d }), ...(last ? [s('path', { class: 'd c1', d: `M${last}h0` })] : [])];
}
