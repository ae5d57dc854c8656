/** Nothing new rests on a source that was retracted or superseded; what readers were shown before keeps it, with a notice. */
import type { Fact } from '../evidence/fact.ts';
import { namesIn } from '../evidence/formula.ts';
import { isWithdrawn, lostFoundation, type WithdrawnSource } from '../evidence/withdrawal.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { keyOf, wasUsed } from '../newsroom/released.ts';
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import type { AuthoredEvidence } from '../schema/fact.ts';
import { usesInProse, type ProseUse } from './uses-in-prose.ts';

export function checkWithdrawnSources(loaded: LoadedNewsroom): Diagnostic[] {
  const { newsroom } = loaded;
  if (!newsroom || ![...newsroom.sources.values()].some(isWithdrawn)) return [];
  const context: Context = { loaded, newsroom };
  return [
    ...inEvidence(context),
    ...[...newsroom.facts.values()].flatMap((fact) => inFormula(fact, context)),
    ...inSeries(context),
    ...inBriefings(context),
  ];
}

interface Context {
  readonly loaded: LoadedNewsroom;
  readonly newsroom: Newsroom;
}

function inEvidence(context: Context): Diagnostic[] {
  const { facts, events, terms } = context.loaded.authored;
  const cards = [
    ...[...facts].map(([id, card]) => ({ name: `facts/${id}`, card })),
    ...[...events].map(([id, card]) => ({ name: `events/${id}`, card })),
    ...[...terms].map(([id, card]) => ({ name: `glossary/${id}`, card })),
  ];
  return cards.flatMap(({ name, card }) => inList({ name, card, evidence: card.value.evidence }, context));
}

function inList(
  { name, card, evidence }: { name: string; card: Authored<unknown>; evidence: readonly AuthoredEvidence[] },
  context: Context,
): Diagnostic[] {
  return evidence.flatMap(({ source: id, relation }, index): Diagnostic[] => {
    const source = newlyUsed(id, name, context);
    if (!source || relation === 'contradicts') return [];
    return [{ ...refuse(source, card.placeOf(['evidence', index, 'source'])), ...hintFor(source) }];
  });
}

/** A new derived fact that is worked out from one that nothing carries any more. */
function inFormula(fact: Fact, { loaded }: Context): Diagnostic[] {
  const authored = loaded.authored.facts.get(fact.id);
  if (!fact.derivation || !authored || loaded.released?.facts[fact.id]) return [];
  const { formula, inputs } = fact.derivation;
  return namesIn(formula).flatMap(({ id, offset }) => {
    const input = inputs.find((candidate) => candidate.id === id);
    const place = authored.placeOf(['formula'], { start: offset, end: offset + id.length });
    return input ? leaningOn(input, place) : [];
  });
}

function inSeries(context: Context): Diagnostic[] {
  return [...context.loaded.authored.series].flatMap(([id, { authored }]) => {
    const named = authored.value.sources.map((source, index) => ({
      source,
      place: authored.placeOf(['sources', index]),
    }));
    const rows = context.newsroom.series.get(id)?.rows ?? [];
    const inRows = rows.flatMap((row) => row.sources.map((source) => ({ source: source.id, place: row.place })));
    const known = new Set(named.map(({ source }) => source));
    return [...named, ...inRows.filter(({ source }) => !known.has(source))].flatMap(({ source, place }) => {
      const found = newlyUsed(source, `series/${id}`, context);
      return found ? [{ ...refuse(found, place), ...successorHint(found) }] : [];
    });
  });
}

function inBriefings(context: Context): Diagnostic[] {
  const { authored } = context.loaded;
  return context.newsroom.briefings.flatMap((briefing) => {
    const name = `briefings/${keyOf(briefing)}`;
    const fresh = new Set(
      briefing.compiled.citations.map(({ source }) => source).filter((id) => newlyUsed(id, name, context)),
    );
    // Prose is parsed again for its places, and only where there is something to point at.
    const file = fresh.size === 0 ? undefined : authored.briefings.find((other) => keyOf(other) === keyOf(briefing));
    return file ? usesInProse(file).flatMap((use) => inUse(use, fresh, context)) : [];
  });
}

/** `fresh` has the withdrawn sources that the briefing did not cite when it was released. */
function inUse({ kind, id, place }: ProseUse, fresh: ReadonlySet<string>, { newsroom }: Context): Diagnostic[] {
  switch (kind) {
    case 'source': {
      const source = newsroom.sources.get(id);
      return source && fresh.has(id) && isWithdrawn(source)
        ? [{ ...refuse(source, place), ...successorHint(source) }]
        : [];
    }
    case 'fact': {
      const fact = newsroom.facts.get(id);
      const source = fact && lostFoundation(fact);
      return source && fresh.has(source.id) ? leaningOn(fact, place) : [];
    }
    case 'chart': {
      const sources = newsroom.charts.get(id)?.sources ?? [];
      const source = sources.find((candidate) => fresh.has(candidate.id));
      return source && isWithdrawn(source) ? [{ ...refuse(source, place), ...successorHint(source) }] : [];
    }
  }
}

/** The source, where it is withdrawn and readers have not been shown this use of it. */
function newlyUsed(id: string, name: string, { newsroom, loaded }: Context): WithdrawnSource | null {
  const source = newsroom.sources.get(id);
  return source && isWithdrawn(source) && !wasUsed(loaded.released, name, id) ? source : null;
}

function refuse({ id, status }: WithdrawnSource, place: Place): Diagnostic {
  const message = `Unexpected new use of \`${id}\`, which was ${status.kind} on ${status.date}, expected a source that stands`;
  return { rule: 'withdrawn-source', severity: 'error', place, message };
}

function leaningOn(fact: Fact, place: Place): Diagnostic[] {
  const source = lostFoundation(fact);
  if (!source) return [];
  const { id, status } = source;
  const message = `Unexpected new use of the fact \`${fact.id}\`, which rests on \`${id}\` alone, ${status.kind} on ${status.date}, expected one that rests on a source that stands`;
  return [{ rule: 'withdrawn-source', severity: 'error', place, message, ...successorHint(source) }];
}

function successorHint({ status }: WithdrawnSource): { hint?: string } {
  return status.kind === 'superseded' ? { hint: `it was superseded by \`${status.by.id}\`` } : {};
}

function hintFor(source: WithdrawnSource): { hint?: string } {
  const toName = 'to name it against a figure, write `relation: contradicts`';
  const { hint } = successorHint(source);
  return { hint: hint === undefined ? toName : `${hint}; ${toName}` };
}
