/** From authored cards to themes, contributors, terms and events. */
import type { Chart } from '../charts/chart.ts';
import type { Fact } from '../evidence/fact.ts';
import { resolveEvidence } from '../evidence/resolve-evidence.ts';
import type { Source } from '../evidence/source.ts';
import type { Authored, Path } from '../schema/authored.ts';
import type { AuthoredCorrection } from '../schema/correction.ts';
import type { AuthoredContributor } from '../schema/contributor.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { AuthoredEvent } from '../schema/event.ts';
import type { AuthoredTerm } from '../schema/term.ts';
import type { AuthoredTheme } from '../schema/theme.ts';
import { unknownId } from '../schema/unknown-id.ts';
import type { Contributor, Correction, Term, Theme, TimelineEvent } from './model.ts';

export interface Found {
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly themes: ReadonlyMap<string, Theme>;
  /** Slugs of all briefings, and of those that have a page in this build. */
  readonly briefings: ReadonlySet<string>;
  readonly shownBriefings: ReadonlySet<string>;
  readonly report: (diagnostic: Diagnostic) => void;
}

export function resolveTheme(id: string, authored: Authored<AuthoredTheme>, found: Found): Theme {
  const { value: card } = authored;
  return {
    id,
    name: card.name,
    question: card.question,
    summary: card.summary,
    colour: card.colour,
    glyph: card.glyph ?? null,
    keyFacts: resolveFactList(authored, { ids: card.keyFacts, field: 'keyFacts', found }),
    chart:
      card.chart === undefined
        ? null
        : lookUp(found.charts, { what: 'chart', id: card.chart, authored, path: ['chart'], found }),
  };
}

export function resolveContributor(id: string, { value: card }: Authored<AuthoredContributor>): Contributor {
  return { id, name: card.name, kind: card.kind, about: card.about, url: card.url ?? null };
}

export function resolveTerm(id: string, authored: Authored<AuthoredTerm>, found: Found): Term {
  const { value: card } = authored;
  const evidence = resolveEvidence(authored, card.evidence, found.sources);
  evidence.diagnostics.forEach(found.report);
  return {
    id,
    name: card.name,
    kind: card.kind,
    short: card.short,
    body: card.body ?? null,
    themes: resolveThemes(authored, card.themes, found),
    aliases: card.aliases,
    designators: card.designators,
    evidence: evidence.evidence,
  };
}

export function resolveEvent(id: string, authored: Authored<AuthoredEvent>, found: Found): TimelineEvent {
  const { value: card } = authored;
  const evidence = resolveEvidence(authored, card.evidence, found.sources);
  evidence.diagnostics.forEach(found.report);
  checkBriefings(authored, card.briefings, found);
  return {
    id,
    date: card.date,
    themes: resolveThemes(authored, card.themes, found),
    title: card.title,
    detail: card.detail ?? null,
    status: card.status,
    evidence: evidence.evidence,
    facts: resolveFactList(authored, { ids: card.facts, field: 'facts', found }),
    briefings: card.briefings.filter((slug) => found.shownBriefings.has(slug)),
  };
}

export function resolveCorrection(id: string, authored: Authored<AuthoredCorrection>, found: Found): Correction {
  const { value: card } = authored;
  checkBriefings(authored, card.briefings, found);
  const facts = card.facts.flatMap(({ id: factId, was }, index) => {
    const fact = lookUp(found.facts, { what: 'fact', id: factId, authored, path: ['facts', index, 'id'], found });
    return fact ? [{ fact, was }] : [];
  });
  return {
    id,
    kind: card.kind,
    date: card.date,
    text: card.text,
    facts,
    briefings: card.briefings.filter((slug) => found.shownBriefings.has(slug)),
  };
}

function checkBriefings({ placeOf }: Authored<unknown>, slugs: readonly string[], found: Found): void {
  slugs.forEach((slug, index) => {
    if (!found.briefings.has(slug))
      found.report(unknownId('briefing', slug, { place: placeOf(['briefings', index]), known: found.briefings }));
  });
}

export function resolveFactList(
  authored: Authored<unknown>,
  { ids, field, found }: { ids: readonly string[]; field: string; found: Found },
): Fact[] {
  return ids.flatMap(
    (id, index) => lookUp(found.facts, { what: 'fact', id, authored, path: [field, index], found }) ?? [],
  );
}

function resolveThemes(authored: Authored<unknown>, ids: readonly string[], found: Found): Theme[] {
  return ids.flatMap(
    (id, index) => lookUp(found.themes, { what: 'theme', id, authored, path: ['themes', index], found }) ?? [],
  );
}

export interface LookUp {
  readonly what: string;
  readonly id: string;
  readonly authored: Authored<unknown>;
  readonly path: Path;
  readonly found: Pick<Found, 'report'>;
}

/** The object an id names, or `null` and a diagnostic. */
export function lookUp<T>(map: ReadonlyMap<string, T>, { what, id, authored, path, found }: LookUp): T | null {
  const object = map.get(id);
  if (object === undefined) found.report(unknownId(what, id, { place: authored.placeOf(path), known: map.keys() }));
  return object ?? null;
}
