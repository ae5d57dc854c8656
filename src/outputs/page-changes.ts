/** When the pages of figures, charts, sources and terms last changed, as far as that is recorded. */
import type { CompiledBriefing } from '../briefing/compiled.ts';
import { startOfDay, zonedMoment } from '../language/moments.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { laterMoment } from './last-change.ts';

export interface PageChanges {
  readonly ofFact: (id: string) => string | null;
  readonly ofChart: (id: string) => string | null;
  readonly ofSource: (id: string) => string | null;
  readonly ofTerm: (id: string) => string | null;
  readonly ofCorrections: string | null;
}

/** Moment by id; a page that nothing dates has none. */
type Moments = Map<string, string>;

/**
 * Each page names the briefings that use its thing, so it changed when the newest of them was published; and with every
 * correction of a figure on it, and with what became of a source.
 */
export function findPageChanges({ briefings, corrections, charts, sources, site }: Newsroom): PageChanges {
  const facts: Moments = new Map();
  const drawn: Moments = new Map();
  const cited: Moments = new Map();
  const terms: Moments = new Map();
  for (const { publishedAt, compiled } of briefings) {
    const moment = zonedMoment(publishedAt, site.timeZone);
    note(facts, compiled.facts, moment);
    note(drawn, compiled.charts, moment);
    note(cited, sourcesOf(compiled), moment);
    note(terms, compiled.terms, moment);
  }
  for (const correction of corrections) {
    const moment = startOfDay(correction.date, site.timeZone);
    const changed = correction.facts.map(({ fact }) => fact.id);
    note(facts, changed, moment);
    note(drawn, chartsOf(changed, charts), moment);
  }
  for (const { id, status } of sources.values()) if (status) note(cited, [id], startOfDay(status.date, site.timeZone));
  const days = corrections.map(({ date }) => startOfDay(date, site.timeZone));
  return {
    ofFact: (id) => facts.get(id) ?? null,
    ofChart: (id) => drawn.get(id) ?? null,
    ofSource: (id) => cited.get(id) ?? null,
    ofTerm: (id) => terms.get(id) ?? null,
    ofCorrections: days.reduce<string | null>(laterMoment, null),
  };
}

function sourcesOf({ citations }: CompiledBriefing): string[] {
  return citations.map(({ source }) => source);
}

function chartsOf(facts: readonly string[], charts: Newsroom['charts']): string[] {
  return [...charts.values()].filter((chart) => chart.facts.some((id) => facts.includes(id))).map(({ id }) => id);
}

function note(moments: Moments, ids: readonly string[], moment: string): void {
  for (const id of ids) moments.set(id, laterMoment(moments.get(id) ?? null, moment));
}
