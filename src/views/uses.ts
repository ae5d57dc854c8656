/** Where everything is used: the ledger read backwards, from a fact, source or term to what mentions it. */
import type { Chart } from '../charts/chart.ts';
import type { Fact } from '../evidence/fact.ts';
import { factSlots } from '../evidence/speak.ts';
import { languages, say, type LocalText } from '../language/language.ts';
import type { Briefing, Newsroom, Term, Theme, TimelineEvent } from '../newsroom/model.ts';

export interface FactUses {
  readonly briefings: readonly Briefing[];
  readonly charts: readonly Chart[];
  readonly events: readonly TimelineEvent[];
  /** Facts derived from it. */
  readonly facts: readonly Fact[];
  readonly themes: readonly Theme[];
  readonly terms: readonly Term[];
}

export interface SourceUses {
  readonly briefings: readonly Briefing[];
  readonly charts: readonly Chart[];
  readonly facts: readonly Fact[];
}

/** By id; an id that nothing uses is absent. */
export interface Uses {
  readonly ofFact: (id: string) => FactUses;
  readonly ofSource: (id: string) => SourceUses;
  readonly ofChart: (id: string) => readonly Briefing[];
  readonly ofTerm: (id: string) => readonly Briefing[];
}

/** Reads all mentions once. */
export function findUses(newsroom: Newsroom, briefings: readonly Briefing[]): Uses {
  const facts = [...newsroom.facts.values()];
  const charts = [...newsroom.charts.values()];
  const briefingsByFact = groupBy(briefings, (briefing) => [...briefing.headFacts, ...briefing.compiled.facts]);
  const chartsByFact = groupBy(charts, (chart) => [
    ...chart.facts,
    ...factsIn([chart.finding, chart.measure, ...chart.notes]),
  ]);
  const eventsByFact = groupBy(newsroom.events, (event) => [
    ...event.facts.map((fact) => fact.id),
    ...factsIn([event.title, event.detail]),
  ]);
  const factsByFact = groupBy(facts, (fact) => (fact.derivation?.inputs ?? []).map((input) => input.id));
  const themesByFact = groupBy([...newsroom.themes.values()], (theme) => [
    ...theme.keyFacts.map((fact) => fact.id),
    ...factsIn([theme.summary]),
  ]);
  const termsByFact = groupBy([...newsroom.terms.values()], (term) => factsIn([term.short, term.body]));
  const briefingsBySource = groupBy(briefings, (briefing) => briefing.compiled.citations.map((cited) => cited.source));
  const chartsBySource = groupBy(charts, (chart) => chart.sources.map((source) => source.id));
  const factsBySource = groupBy(facts, (fact) => fact.evidence.map((item) => item.source.id));
  const briefingsByChart = groupBy(briefings, (briefing) => briefing.compiled.charts);
  const briefingsByTerm = groupBy(briefings, (briefing) => briefing.compiled.terms);
  return {
    ofFact: (id) => ({
      briefings: briefingsByFact(id),
      charts: chartsByFact(id),
      events: eventsByFact(id),
      facts: factsByFact(id),
      themes: themesByFact(id),
      terms: termsByFact(id),
    }),
    ofSource: (id) => ({ briefings: briefingsBySource(id), charts: chartsBySource(id), facts: factsBySource(id) }),
    ofChart: briefingsByChart,
    ofTerm: briefingsByTerm,
  };
}

/** The facts whose figures are filled into texts. */
function factsIn(texts: readonly (LocalText | null)[]): string[] {
  const said = texts.flatMap((text) => (text ? languages.map((language) => say(text, language)) : []));
  return said.flatMap((words) => factSlots(words).map(({ id }) => id));
}

/** Groups items under every key they name, each once, in the order given. */
function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
