/** When a briefing last changed for readers. */
import { startOfDay, zonedMoment } from '../language/moments.ts';
import type { Briefing, Correction, Newsroom } from '../newsroom/model.ts';

/** When a briefing last changed for readers: with its own update, a correction that names it or a figure it prints, or what became of a source. */
export function lastChange(briefing: Briefing, newsroom: Newsroom): string {
  const { site, sources } = newsroom;
  const withdrawn = briefing.compiled.citations.flatMap(({ source }) => sources.get(source)?.status ?? []);
  const moments = [...correctionsNaming(briefing, newsroom), ...withdrawn].map(({ date }) =>
    startOfDay(date, site.timeZone),
  );
  return moments.reduce(
    (latest, moment) => laterMoment(latest, moment),
    zonedMoment(changedAt(briefing), site.timeZone),
  );
}

/** The same where that was after it was published; `null` for a briefing that stands as it was. */
export function updatedMoment(briefing: Briefing, newsroom: Newsroom): string | null {
  const moment = lastChange(briefing, newsroom);
  return Date.parse(moment) > Date.parse(briefing.publishedAt) ? moment : null;
}

/** When its author last said that its meaning changed. */
function changedAt(briefing: Briefing): string {
  return briefing.updatedAt ?? briefing.publishedAt;
}

/** The later of two moments. */
export function laterMoment(a: string | null, b: string): string {
  return a === null || Date.parse(b) > Date.parse(a) ? b : a;
}

/** Corrections that name the briefing, or a figure it prints; newest first. */
export function correctionsNaming(briefing: Briefing, { corrections }: Newsroom): Correction[] {
  const printed = new Set(briefing.compiled.facts);
  return corrections.filter(
    (item) => item.briefings.includes(briefing.slug) || item.facts.some(({ fact }) => printed.has(fact.id)),
  );
}
