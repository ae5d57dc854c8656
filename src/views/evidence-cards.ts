/** The evidence cards of a briefing: what opens beside a figure, as data for the page’s own script. */
import type { Evidence, Fact } from '../evidence/fact.ts';
import type { Briefing } from '../newsroom/model.ts';
import type { Edition } from './edition.ts';
import { evidenceItem, type EvidenceItem } from './evidence-item.ts';
import { viewDerivation } from './fact.ts';
import { factLine, type FactLine } from './lines.ts';
import type { Tongue } from './tongue.ts';
import { withdrawalText } from './withdrawal.ts';

export interface EvidenceCards {
  /** Words of the card that are the same for every figure. */
  readonly words: { readonly label: string; readonly open: string; readonly reference: string };
  readonly facts: Readonly<Record<string, EvidenceCard>>;
}

/** One source on a card: what it says, and in `notice` that it was retracted or superseded. */
type CardItem = Pick<EvidenceItem, 'outlet' | 'date' | 'original' | 'quote' | 'says' | 'relation'> &
  Tongue & { readonly notice: string | null };

export interface EvidenceCard extends Omit<FactLine, 'accent'> {
  /** The formula with values for ids, for a derived fact. */
  readonly formula: string | null;
  readonly items: readonly CardItem[];
}

/** Most sources shown on a card; its fact’s page has all. */
const mostItems = 3;

export function viewEvidenceCards(briefing: Briefing, edition: Edition): EvidenceCards {
  const facts = briefing.compiled.facts.flatMap((id) => {
    const fact = edition.newsroom.facts.get(id);
    return fact ? [[id, card(fact, edition)] as const] : [];
  });
  return { words: edition.words.card, facts: Object.fromEntries(facts) };
}

function card(fact: Fact, edition: Edition): EvidenceCard {
  const { href, value, statement, when, marks } = factLine(fact, edition);
  return {
    href,
    value,
    statement,
    when,
    marks,
    formula: viewDerivation(fact, edition)?.formula ?? null,
    items: fact.evidence.slice(0, mostItems).map((evidence) => cardItem(evidence, fact, edition)),
  };
}

function cardItem(evidence: Evidence, fact: Fact, edition: Edition): CardItem {
  const { outlet, date, original, quote, says, tongue, relation } = evidenceItem(evidence, fact, edition);
  const notice = withdrawalText(evidence.source, edition);
  return { outlet, date, original, quote, says, ...tongue, relation, notice };
}
