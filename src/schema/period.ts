/** Periods a figure speaks of: a day, month, calendar year, Indian fiscal year, or a span of them. */
import { z } from 'zod';
import { isPartialDate } from './date.ts';

export type PeriodKind = 'day' | 'month' | 'year' | 'fiscal-year' | 'span';

/** A stretch of time. `start` and `end` are the first and last day, ISO, both included. */
export interface Period {
  readonly kind: PeriodKind;
  /** As authored: `FY2024-25`, `2009..2013`, `2025-12`. Sorts and compares with `start`, not with this. */
  readonly text: string;
  readonly start: string;
  readonly end: string;
}

const fiscalYearPattern = /^FY(\d{4})-(\d{2})$/;

/**
 * Parses a period, or returns `null`.
 * `2025`, `2025-12`, `2025-12-05` are calendar periods; `FY2024-25` is April 2024 to March 2025;
 * `2009..2013` and `2024-04..2024-11` are spans, both ends included.
 */
export function parsePeriod(text: string): Period | null {
  const fiscal = fiscalYearPattern.exec(text);
  if (fiscal) return fiscalYear(text, Number(fiscal[1]), Number(fiscal[2]));
  const [from, to, ...rest] = text.split('..');
  if (from === undefined || rest.length > 0 || !isPartialDate(from)) return null;
  if (to === undefined) return { kind: kindOf(from), text, start: firstDay(from), end: lastDay(from) };
  if (!isPartialDate(to) || to.length !== from.length || to <= from) return null;
  return { kind: 'span', text, start: firstDay(from), end: lastDay(to) };
}

function fiscalYear(text: string, year: number, next: number): Period | null {
  if ((year + 1) % 100 !== next) return null;
  return { kind: 'fiscal-year', text, start: `${year}-04-01`, end: `${year + 1}-03-31` };
}

function kindOf(date: string): PeriodKind {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}

/** A period as text; see `parsePeriod` for the notation. A bare year may stand without quotes. */
export const period = z.preprocess(
  (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
  z.string().refine((text) => parsePeriod(text) !== null, {
    error: 'Unexpected period, expected a year, month or day, a fiscal year as FY2024-25, or a span as 2009..2013',
  }),
);
