/** Direct labels: the name of each series where it ends, so that no legend is needed. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { nameOf, numberMarks, type Chart, type Key, type NumberMark } from './chart.ts';
import { isChosen } from './colours.ts';
import { placeSlices } from './marks/area.ts';
import { placeBars } from './marks/bar.ts';
import { placePoints } from './marks/line.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { numberWriter } from './number-text.ts';
import { labelGap, leaderPath, leaderTo, spreadLabels } from './place-labels.ts';
import type { Plot } from './plot.ts';
import { isStacked } from './mark-layout.ts';
import { briefText } from './said-text.ts';
import { lineHeight, round, type Sheet } from './sheet.ts';

/** Marks whose series are named at the right of a standing chart. */
export function namesAtEnd(mark: NumberMark): boolean {
  if (mark.kind === 'line' || mark.kind === 'step' || mark.kind === 'area') return true;
  return mark.kind === 'bar' && isStacked(mark);
}

function isLine(mark: NumberMark): boolean {
  return (mark.kind === 'line' || mark.kind === 'step') && mark.labels !== 'none';
}

/** The mark whose series are named at the right edge, if there is one. */
export function endNamedMark(chart: Chart): NumberMark | null {
  if (chart.orientation === 'horizontal') return null;
  return numberMarks(chart).find((mark) => namesAtEnd(mark) && (mark.groups.length > 1 || isLine(mark))) ?? null;
}

/** Lines of the label of each group, its last value among them, and the room they need at the right. */
export function endNames(
  mark: NumberMark,
  { chart, sheet }: { chart: Chart; sheet: Sheet },
): { width: number; lines: string[][] } {
  const most = sheet.width * (sheet.isNarrow ? 0.28 : 0.22);
  const style = { ...sheet, isBold: true };
  const lines = mark.groups.map((group) => {
    const name = nameOf(group, sheet.language);
    const isQuiet = sheet.isNarrow && chart.highlight.size > 0 && !isChosen(chart, group.key);
    const value = isQuiet ? null : lastValue(mark, group, { chart, sheet });
    if (mark.groups.length === 1) return value === null ? [] : [value];
    if (value !== null && textWidth(`${name} ${value}`, style) <= most) return [`${name} ${value}`];
    return [...wrapText(name, most, style), ...(value === null ? [] : [value])];
  });
  return { width: Math.max(...lines.flat().map((line) => textWidth(line, style))) + labelGap + 2, lines };
}

/** The value written beside a name: where a line ends, that is its newest. */
function lastValue(mark: NumberMark, group: Key, { chart, sheet }: { chart: Chart; sheet: Sheet }): string | null {
  if (mark.labels === 'none' || mark.kind === 'area' || mark.kind === 'bar') return null;
  const data = chart.xs.flatMap((key) =>
    mark.data.filter((datum) => datum.group === group.key && datum.x.key === key.key),
  );
  const last = data.findLast(({ y }) => y !== null);
  const { language } = sheet;
  return last ? briefText(last, numberWriter({ language, decimals: chart.decimals, unit: mark.yField.unit })) : null;
}

interface End {
  readonly group: Key;
  readonly lines: readonly string[];
  readonly along: number;
  readonly across: number;
}

/** Draws the names beside the ends, moved apart where they would touch. */
export function drawEndNames(mark: NumberMark, plot: Plot): ElementContent[] {
  const { lines } = endNames(mark, plot);
  const values = new Map(endsOf(mark, plot).map((end) => [end.group.key, end]));
  const ends = mark.groups.flatMap((group, index): End[] => {
    const end = values.get(group.key);
    return end ? [{ ...end, lines: lines[index] ?? [] }] : [];
  });
  // Names of several lines keep apart from the next, or “United Kingdom” and “Israel” would be read as one.
  const apart = ends.some((end) => end.lines.length > 1) ? 5 : 0;
  const wanted = ends.map((end) => ({ at: end.across, height: end.lines.length * lineHeight(plot.sheet) + apart }));
  const placed = spreadLabels(wanted, [
    plot.box.top - lineHeight(plot.sheet),
    plot.box.bottom + lineHeight(plot.sheet) / 2,
  ]);
  const leaders = ends.map((end, index) =>
    leaderTo({ x: end.along, y: end.across }, { side: 1, y: placed[index] ?? end.across }),
  );
  const texts = ends.flatMap((end, index) => {
    const top = (placed[index] ?? 0) - ((end.lines.length - 1) * lineHeight(plot.sheet)) / 2 + plot.sheet.size * 0.36;
    const bold = isChosen(plot.chart, end.group.key) ? { class: 'b' } : {};
    return end.lines.map((line, step) =>
      s('text', { x: round(end.along + labelGap), y: round(top + step * lineHeight(plot.sheet)), ...bold }, line),
    );
  });
  return [...leaderPath(leaders), s('g', { class: 'halo' }, texts)];
}

function endsOf(mark: NumberMark, plot: Plot): { group: Key; along: number; across: number }[] {
  if (mark.kind === 'area') {
    return placeSlices(mark, plot).flatMap(({ group, slices }) => {
      const last = slices.findLast((slice) => slice !== null);
      return last ? [{ group, along: last.along, across: (last.lower + last.upper) / 2 }] : [];
    });
  }
  if (mark.kind === 'bar') {
    const bars = placeBars(mark, plot);
    return mark.groups.flatMap((group) => {
      const last = bars.findLast((bar) => bar.datum.group === group.key);
      return last ? [{ group, along: last.start + last.thickness - 2, across: (last.from + last.to) / 2 }] : [];
    });
  }
  return mark.groups.flatMap((group) => {
    const last = placePoints(mark, group, plot).findLast((point) => point !== null);
    if (!last) return [];
    const end = plot.keys.time ? plot.box.right : last.along + plot.keys.step / 2;
    return [{ group, along: mark.kind === 'step' ? end : last.along, across: last.across }];
  });
}
