/** The lists of facts: the whole ledger by theme, and those that sources dispute. */
import type { Fact } from '../evidence/fact.ts';
import { say } from '../language/language.ts';
import { disputedFactsUrl, factsUrl, themeUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { evidenceItem, type EvidenceItem } from './evidence-item.ts';
import { createFrame, type Frame } from './frame.ts';
import { ledgerLink } from './ledger.ts';
import { factLine, type FactLine, type Link } from './lines.ts';

export interface FactsView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly ways: readonly Link[];
  readonly groups: readonly FactGroup[];
}

export interface FactGroup {
  readonly id: string;
  readonly theme: Link;
  readonly accent: string;
  readonly count: string;
  readonly facts: readonly FactLine[];
}

export interface DisputedView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly facts: readonly (FactLine & { readonly why: string; readonly evidence: readonly EvidenceItem[] })[];
}

export function viewFacts(edition: Edition): FactsView {
  const { words } = edition;
  return {
    frame: createFrame(edition, { path: factsUrl, title: words.sections.facts, description: words.fact.intro }),
    title: words.sections.facts,
    intro: words.fact.intro,
    ways: [{ href: disputedFactsUrl, text: words.sections.disputed }, ledgerLink(edition)],
    groups: groupFacts(edition),
  };
}

export function viewDisputed(edition: Edition): DisputedView {
  const { words, newsroom } = edition;
  const facts = [...newsroom.facts.values()].flatMap((fact) =>
    fact.conflict ? [disputedFact(fact, fact.conflict, edition)] : [],
  );
  return {
    frame: createFrame(edition, {
      path: disputedFactsUrl,
      title: words.sections.disputed,
      description: words.fact.disputedIntro,
    }),
    title: words.sections.disputed,
    intro: words.fact.disputedIntro,
    facts,
  };
}

function groupFacts(edition: Edition): FactGroup[] {
  const { newsroom, words, language } = edition;
  const all = [...newsroom.facts.values()];
  return [...newsroom.themes.values()]
    .map((theme) => ({ theme, facts: all.filter((fact) => fact.theme === theme.id) }))
    .filter(({ facts }) => facts.length > 0)
    .map(({ theme, facts }) => ({
      id: theme.id,
      theme: { href: themeUrl(theme.id), text: say(theme.name, language) },
      accent: theme.colour,
      count: words.fact.count(facts.length),
      facts: facts.map((fact) => factLine(fact, edition)),
    }));
}

function disputedFact(
  fact: Fact,
  conflict: NonNullable<Fact['conflict']>,
  edition: Edition,
): DisputedView['facts'][number] {
  return {
    ...factLine(fact, edition),
    why: edition.speak(conflict.why),
    evidence: fact.evidence.map((evidence) => evidenceItem(evidence, fact, edition)),
  };
}
