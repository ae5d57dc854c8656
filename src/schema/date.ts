/** Dates as an editor writes them: a day, a month or a year, and moments with an offset. */
import { z } from 'zod';

const partialDatePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a day that exists. */
export function isPartialDate(text: string): boolean {
  const match = partialDatePattern.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** A date known to the day, month or year: `2025-12-05`, `2025-12`, `2025`. A bare year may stand without quotes. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
  z.string().refine(isPartialDate, {
    error: 'Unexpected date, expected YYYY-MM-DD, YYYY-MM or YYYY, and a day that exists',
  }),
);

/** A day: `2025-12-05`. */
export const day = z.string().refine((text) => text.length === 10 && isPartialDate(text), {
  error: 'Unexpected date, expected a day that exists, as YYYY-MM-DD',
});

/** A moment with its offset: `2026-11-22T09:00:00+05:30`. */
export const moment = z.iso.datetime({
  offset: true,
  error: 'Unexpected moment, expected date, time and offset, such as 2026-11-22T09:00:00+05:30',
});
