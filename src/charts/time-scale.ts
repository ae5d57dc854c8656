/** Time from left to right, with a tick at the beginning of years or, where there are few, of months. */
import { scaleUtc } from 'd3';
import { dateFormatter } from '../language/formatters.ts';
import type { Language } from '../language/language.ts';
import type { Period } from '../schema/period.ts';
import { textWidth } from './measure-text.ts';
import { monthOf } from './periods.ts';
import type { Sheet } from './sheet.ts';

export interface TimeScale {
  readonly range: readonly [number, number];
  /** The beginning of a day, `YYYY-MM-DD`. */
  readonly at: (day: string) => number;
  readonly ticks: readonly TimeTick[];
}

export interface TimeTick {
  /** Where the year or month begins. */
  readonly at: number;
  readonly text: string;
  /** The middle of its name; `null` for none. */
  readonly middle: number | null;
}

/** From the first year touched to the end of the last; by months where there is no more than a year or two of them. */
export function createTimeScale(
  periods: readonly Period[],
  { range, sheet }: { range: readonly [number, number]; sheet: Sheet },
): TimeScale {
  const first = Math.min(...periods.map((period) => monthOf(period.start)));
  const last = Math.max(...periods.map((period) => monthOf(period.end)));
  const isShort = last - first < 24;
  const [from, to] = isShort ? [first, last + 1] : [first - (first % 12), last - (last % 12) + 12];
  const scale = scaleUtc([monthStart(from), monthStart(to)], range);
  const names = isShort ? [1, 2, 3, 6, 12] : [12, 24, 60, 120, 240, 600, 1200];
  const widest = textWidth(isShort ? tickText(8, sheet.language, true) : '2025', sheet) + 10;
  const month = (range[1] - range[0]) / (to - from);
  const stride = names.find((step) => step * month >= widest) ?? 1200;
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((at) => at % stride === 0)
    .map((at) => ({ at: scale(monthStart(at)), text: tickText(at, sheet.language, isShort) }));
  // Where every year or month has its name, it stands in the middle of it, as what happened then does.
  const isEvery = stride === names[0];
  return {
    range,
    at: (day) => scale(Date.parse(`${day}T00:00:00Z`)),
    ticks: placeNames(ticks, { sheet, shift: isEvery ? (month * stride) / 2 : 0, end: range[1] }),
  };
}

/** Names that keep clear of each other and stay on the sheet; the end of the last year or month begins no other. */
function placeNames(
  ticks: readonly { at: number; text: string }[],
  { sheet, shift, end }: { sheet: Sheet; shift: number; end: number },
): TimeTick[] {
  let limit = -Infinity;
  return ticks.map(({ at, text }) => {
    const half = textWidth(text, sheet) / 2;
    const middle = Math.max(half, Math.min(sheet.width - half, at + shift));
    if (middle - half < limit + 6 || (shift > 0 && at > end - 1)) return { at, text, middle: null };
    limit = middle + half;
    return { at, text, middle };
  });
}

/** `month` counts from the year 0. */
function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}

function tickText(month: number, language: Language, withMonth: boolean): string {
  const format = dateFormatter(language === 'hi' ? 'hi-IN' : 'en-GB', {
    ...(withMonth && { month: 'short' }),
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return format.format(new Date(monthStart(month)));
}
