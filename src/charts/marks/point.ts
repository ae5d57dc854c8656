/** Points, lollipops and ranges: dots at numbers, with a stem or a bar between them. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { insideSheet } from '../axis.ts';
import type { Datum, NumberMark } from '../chart.ts';
import { colourOf } from '../colours.ts';
import { briefText, saidText } from '../said-text.ts';
import { spreadOf, valuesOf } from '../spread.ts';
import { textWidth } from '../measure-text.ts';
import { dataIn, isUncertain, pointAt, type Plot } from '../plot.ts';
import { round } from '../sheet.ts';

/** Dots at `y`, or at both ends of a range; those of estimates are hollow. */
export function drawDots(mark: NumberMark, plot: Plot): ElementContent[] {
  const places = new Map<string, string[]>();
  for (const datum of dataIn(mark, plot)) {
    const along = plot.keys.middle(datum.x);
    if (along === null) continue;
    const colour = colourOf(plot.chart, mark.groups, { group: datum.group, x: datum.x.key });
    const style = `${isUncertain(datum) ? 'est ' : ''}${colour}`;
    const own = numbersOf(datum).map((value) => pointAt(plot, along, plot.numbers.at(value)));
    places.set(style, [...(places.get(style) ?? []), ...own]);
  }
  return [...places].flatMap(([style, own]) => {
    const colour = style.replace('est ', '');
    const dots = s('path', { class: `d m ${style}`, d: own.map((place) => dotAt(place, colour)).join('') });
    if (colour === style) return [dots];
    return [dots, s('path', { class: 'hole', d: own.map((place) => dotAt(place, '')).join('') })];
  });
}

/**
 * A stroke of hardly any length: its width and its caps, which chart-drawing.css gives, make it a disc, a square, or a diamond (a square along
 * a slanting stroke); a longer one is a bar. Widths of strokes do not grow with the sheet, so dots are of one size on every screen.
 */
export function dotAt(place: string, colour: string): string {
  const stroke: Record<string, string> = { c3: 'l.1 .1', c4: 'm0 -4v8', c5: 'm-4 0h8' };
  return `M${place}${stroke[colour] ?? 'h.1'}`;
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

/** Between two numbers side by side. */
const air = 4;

interface Ends {
  readonly along: number;
  readonly low: number;
  readonly high: number;
  /** `high`, or what else a source gives if that is more: the number stands beyond. */
  readonly reach: number;
  readonly lowText: string;
  /** With what other sources say, where there is room. */
  readonly highText: string;
}

function endsByKey(mark: NumberMark, plot: Plot): Ends[] {
  const ends = plot.chart.xs.flatMap((key) => {
    const data = dataIn(mark, plot).filter((datum) => datum.x.key === key.key);
    const numbers = data.flatMap(numbersOf);
    const along = plot.keys.middle(key);
    if (along === null || numbers.length === 0) return [];
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const lowText = briefOf(low, data, plot);
    return [{ along, low, high, reach: Math.max(...data.flatMap(valuesOf)), lowText, highText: '', data }];
  });
  // Words or signs, but not both in one chart.
  const inWords = ends.map(({ high, data }) => wordsOf(high, data, plot));
  const hasRoom = plot.isHorizontal || inWords.every((text) => textWidth(text, plot.sheet) + air <= plot.keys.step);
  return ends.map((end, index) => ({
    ...end,
    highText: hasRoom ? (inWords[index] ?? '') : briefOf(end.high, end.data, plot),
  }));
}

function briefOf(value: number, data: readonly Datum[], plot: Plot): string {
  const datum = data.find(({ y }) => y === value);
  return datum ? briefText(datum, plot.text) : plot.text(value);
}

/** In words, with what other sources say where the numbers lie. */
function wordsOf(high: number, data: readonly Datum[], plot: Plot): string {
  const disputed = plot.isHorizontal ? data.find((datum) => spreadOf(datum)) : undefined;
  const datum = disputed ?? data.find(({ y }) => y === high);
  return datum ? saidText(datum, { write: plot.text, language: plot.sheet.language }) : plot.text(high);
}

/** The numbers at the outer ends of each key. */
export function drawEndLabels(mark: NumberMark, plot: Plot): ElementContent[] {
  if (mark.labels === 'none') return [];
  const texts = labelledEnds(mark, plot).flatMap(({ along, low, high, reach, lowText, highText }) => {
    const upper = endText(plot, { along, text: highText, at: reach, isUpper: true });
    if (low === high || mark.kind === 'lollipop') return [upper];
    return [endText(plot, { along, text: lowText, at: low, isUpper: false }), upper];
  });
  return [s('g', { class: 'halo' }, texts)];
}

/** All ends where their numbers fit beside each other, else the first and the last. */
function labelledEnds(mark: NumberMark, plot: Plot): Ends[] {
  const ends = endsByKey(mark, plot);
  const width = ({ lowText, highText }: Ends): number =>
    Math.max(textWidth(lowText, plot.sheet), textWidth(highText, plot.sheet));
  const isApart = (end: Ends, index: number): boolean => {
    const before = ends[index - 1];
    return !before || (width(before) + width(end)) / 2 + air <= end.along - before.along;
  };
  const fits = plot.isHorizontal || mark.labels === 'all' || ends.every(isApart);
  return fits && mark.labels !== 'ends' ? ends : ends.filter((_, index) => index === 0 || index === ends.length - 1);
}

function endText(
  plot: Plot,
  { along, text, at, isUpper }: { along: number; text: string; at: number; isUpper: boolean },
): ElementContent {
  const across = plot.numbers.at(at);
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
  const x = insideSheet(along, textWidth(text, plot.sheet), plot.sheet);
  return s('text', { x, y: round(y), textAnchor: 'middle' }, text);
}
