/** Dates and periods as readers see them. */
import type { Period } from '../schema/period.ts';
import { parsePeriod } from '../schema/period.ts';
import { dateFormatter } from './formatters.ts';
import type { Language } from './language.ts';

const locales: Record<Language, string> = { en: 'en-GB', hi: 'hi-IN' };

const fiscalYear: Record<Language, string> = { en: 'FY', hi: 'वित्त\u00a0वर्ष' };

/**
 * A date known to the day, month or year: “5 December 2025”, “December 2025”, “2025”.
 * A moment with an offset is shown as the day it falls on in `timeZone`, an IANA name.
 */
export function formatDate(date: string, options: { language: Language; timeZone?: string }): string {
  if (date.length === 4) return date;
  const isMoment = date.includes('T');
  const style: Intl.DateTimeFormatOptions =
    date.length === 7 ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'long', year: 'numeric' };
  const value = isMoment ? new Date(date) : new Date(`${date}${date.length === 7 ? '-01' : ''}T00:00:00Z`);
  const timeZone = isMoment ? (options.timeZone ?? 'UTC') : 'UTC';
  return dateFormatter(locales[options.language], { ...style, timeZone }).format(value);
}

/** A period: “2024”, “FY 2024–25”, “2009–13”, “April–November 2024”, “5 December 2025”. */
export function formatPeriod(period: Period, language: Language): string {
  switch (period.kind) {
    case 'day':
    case 'month':
    case 'year':
      return formatDate(period.text, { language });
    case 'fiscal-year':
      return `${fiscalYear[language]}\u00a0${period.start.slice(0, 4)}–${period.end.slice(2, 4)}`;
    case 'span':
      return formatSpan(period, language);
  }
}

/** The same for a period as text; the text itself where it is no period. */
export function formatPeriodText(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period ? formatPeriod(period, language) : text;
}

function formatSpan(period: Period, language: Language): string {
  const [from = '', to = ''] = period.text.split('..');
  if (from.length === 4) return from.slice(0, 2) === to.slice(0, 2) ? `${from}–${to.slice(2)}` : `${from}–${to}`;
  if (from.slice(0, 4) === to.slice(0, 4) && from.length === 7) {
    const month = dateFormatter(locales[language], { month: 'long', timeZone: 'UTC' });
    return `${month.format(new Date(`${from}-01T00:00:00Z`))}–${formatDate(to, { language })}`;
  }
  return `${formatDate(from, { language })} – ${formatDate(to, { language })}`;
}
