/** A line of time for numbers by day or month: they stand as far apart as their dates, not as their rows. */
import { scaleUtc } from 'd3';
import { dateFormatter } from '../language/formatters.ts';
import type { Language } from '../language/language.ts';
import type { Period } from '../schema/period.ts';
import { numberMarks, type Chart, type Key } from './chart.ts';

export interface Timeline {
  readonly middle: (key: Key) => number | null;
  /** About `count` round dates with their names. */
  readonly ticks: (count: number, language: Language) => readonly TimeTick[];
}

export interface TimeTick {
  readonly at: number;
  readonly text: string;
}

/** Marks whose place along the chart is a moment; bars and the like need room of their own and stand evenly. */
const flowing = new Set(['line', 'step', 'area', 'point']);

/** `null` where the keys are no days or months, or their marks stand evenly. */
export function timelineOf(chart: Chart, range: readonly [number, number]): Timeline | null {
  const periods = chart.xs.flatMap(({ period }) =>
    period?.kind === 'day' || period?.kind === 'month' ? [period] : [],
  );
  const marks = numberMarks(chart);
  const flows = chart.orientation === 'vertical' && marks.every((mark) => flowing.has(mark.kind));
  if (!flows || periods.length < 2 || periods.length < chart.xs.length) return null;
  const moments = periods.map(momentOf);
  const [from, to] = [Math.min(...moments), Math.max(...moments)];
  const isStepped = marks.some((mark) => mark.kind === 'step');
  const isCloud = marks.every((mark) => mark.kind === 'point');
  // The last step is seen to go on; dots alone keep clear of the axis.
  const [before, after] = [isCloud ? 0.04 : 0, isCloud ? 0.04 : isStepped ? 0.06 : 0];
  const scale = scaleUtc([from - (to - from) * before, to + (to - from) * after], range);
  return {
    middle: ({ period }) => period && scale(momentOf(period)),
    ticks: (count, language) => {
      const dates = scale.ticks(count);
      const format = formatFor(dates, language);
      return dates.map((date) => ({ at: scale(date), text: format.format(date) }));
    },
  };
}

/** A day is its beginning, a month its middle. */
function momentOf({ kind, start, end }: Period): number {
  return kind === 'day' ? Date.parse(start) : (Date.parse(start) + Date.parse(end)) / 2;
}

function formatFor(dates: readonly Date[], language: Language): Intl.DateTimeFormat {
  const isYearly = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const isMonthly = dates.every((date) => date.getUTCDate() === 1);
  return dateFormatter(language === 'hi' ? 'hi-IN' : 'en-GB', {
    ...(!isMonthly && { day: 'numeric' }),
    ...(!isYearly && { month: 'short' }),
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
}
