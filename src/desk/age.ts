/** How old a figure is, in words. */
import type { Fact } from '../evidence/fact.ts';
import { sourcesOf } from '../evidence/fact.ts';

/**
 * The day a fact speaks of, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: its date, or the end of its period; else the newest day on
 * which one of its sources was published; `null` where none is known.
 */
export function dayOfFact(fact: Fact): string | null {
  const published = sourcesOf(fact).flatMap((source) => source.published ?? []);
  return fact.asOf ?? fact.period?.end ?? published.sort().at(-1) ?? null;
}

/** “of this month”, “3 months old”, “2 years old”; `today` is `YYYY-MM-DD`. What is known to the year counts from its end. */
export function ageAt(day: string, today: string): string {
  const months = monthsOf(today) - monthsOf(day);
  if (months < 0) return 'of a time that still runs';
  if (months === 0) return 'of this month';
  if (months < 24) return `${months} ${months === 1 ? 'month' : 'months'} old`;
  return `${Math.floor(months / 12)} years old`;
}

/** The last day of what is known to the year or month, to compare and sort by. */
export function endOf(day: string): string {
  return `${day}${'-12-31'.slice(day.length - 4)}`;
}

function monthsOf(day: string): number {
  const [year, month] = endOf(day).split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 0);
}
