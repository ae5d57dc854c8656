/** What to read next: briefings that rest on the same facts, then those of the same theme, newest first. */
import type { Briefing } from '../newsroom/model.ts';

/** At most `limit` others, by facts in common, theme in common, then the order given. */
export function relatedBriefings(briefing: Briefing, all: readonly Briefing[], limit = 3): Briefing[] {
  const facts = new Set(briefing.compiled.facts);
  const closeness = (other: Briefing) =>
    other.compiled.facts.filter((fact) => facts.has(fact)).length + (other.theme.id === briefing.theme.id ? 2 : 0);
  return all
    .filter((other) => other.slug !== briefing.slug && closeness(other) > 0)
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, limit);
}
