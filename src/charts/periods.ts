/** Periods in a row: their order, their step, and the ones missing between them. */
import { parsePeriod, type Period } from '../schema/period.ts';

/** More than this many missing periods are not filled in. */
const mostPeriods = 400;

/** The periods in order of time, each once, with the missing ones between them; days, and periods of several lengths, are left as they are. */
export function fillPeriods(periods: readonly Period[]): Period[] {
  const sorted = [...new Map(periods.map((period) => [period.text, period])).values()].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
  );
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || first.kind === 'day' || !sorted.every((period) => isLike(period, first))) return sorted;
  const gaps = sorted
    .slice(1)
    .map((period, index) => monthOf(period.start) - monthOf(sorted[index]?.start ?? period.start));
  const step = gaps.reduce(commonDivisor, 0);
  const count = (monthOf(last.start) - monthOf(first.start)) / step + 1;
  if (step === 0 || count > mostPeriods) return sorted;
  const known = new Map(sorted.map((period) => [period.start, period]));
  return Array.from({ length: count }, (_, index) => shift(first, index * step)).flatMap((period) =>
    period ? [known.get(period.start) ?? period] : [],
  );
}

function isLike(a: Period, b: Period): boolean {
  return a.kind === b.kind && monthsIn(a) === monthsIn(b);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** Months from the year 0 to the first day of a period. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Months a period covers: 12 for a year, 60 for a span of five. */
export function monthsIn(period: Period): number {
  return monthOf(period.end) - monthOf(period.start) + 1;
}

/** The period of the same kind and length, `months` later. */
function shift(period: Period, months: number): Period | null {
  const start = monthOf(period.start) + months;
  const end = monthOf(period.end) + months;
  switch (period.kind) {
    case 'year':
      return parsePeriod(yearOf(start));
    case 'fiscal-year':
      return parsePeriod(`FY${yearOf(start)}-${yearOf(start + 12).slice(2)}`);
    case 'month':
      return parsePeriod(monthText(start));
    case 'span':
      return parsePeriod(
        period.text.length === 10 ? `${yearOf(start)}..${yearOf(end)}` : `${monthText(start)}..${monthText(end)}`,
      );
    case 'day':
      return null;
  }
}

function yearOf(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0');
}

function monthText(month: number): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
