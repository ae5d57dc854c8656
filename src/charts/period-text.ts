/** Names of periods for an axis, from full to short, so that the longest form that fits can be taken. */
import { formatPeriod } from '../language/dates.ts';
import { dateFormatter } from '../language/formatters.ts';
import type { Language } from '../language/language.ts';
import type { Period } from '../schema/period.ts';
import type { Key } from './chart.ts';
import { nameOf } from './chart.ts';

/** `stacked` is `short` on two lines; see `keyLines`. */
export type KeyForm = 'full' | 'short' | 'stacked' | 'shortest';

/** On one line: “FY 2024–25”, “2024–25”, “24–25”; a category has one form. */
export function keyText(key: Key, language: Language, form: Exclude<KeyForm, 'stacked'>): string {
  return key.period ? periodText(key.period, language, form) : nameOf(key, language);
}

/** On two lines, half as wide: “2024” over “–25”, “Sept” over “2025”. */
export function keyLines(key: Key, language: Language): string[] {
  const short = keyText(key, language, 'short');
  return short.split(key.period?.kind === 'month' ? /\s/ : /(?=–)/);
}

function periodText(period: Period, language: Language, form: Exclude<KeyForm, 'stacked'>): string {
  const full = formatPeriod(period, language);
  if (form === 'full') return full;
  switch (period.kind) {
    case 'year':
      return form === 'short' ? full : `’${full.slice(2)}`;
    case 'fiscal-year':
    case 'span': {
      const short = full.replace(/^FY\s/, '');
      return form === 'short' || !/^\d{4}–\d{2,4}$/.test(short) ? short : `${short.slice(2, 5)}${short.slice(-2)}`;
    }
    case 'month':
    case 'day':
      return monthText(period, language, form);
  }
}

function monthText(period: Period, language: Language, form: KeyForm): string {
  const format = dateFormatter(language === 'hi' ? 'hi-IN' : 'en-GB', {
    ...(period.kind === 'day' && { day: 'numeric' }),
    month: 'short',
    ...(form === 'short' && { year: 'numeric' }),
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return format.format(new Date(`${period.start}T00:00:00Z`));
}
