/** The page of a fact: its value, what it rests on, how it is worked out, where sources differ, where it is used. */
import type { Derivation, Fact } from '../evidence/fact.ts';
import { printFormula } from '../evidence/print-formula.ts';
import { factUrl, sourceUrl } from '../outputs/urls.ts';
import { correctionsOfFact, type CorrectionLine } from './corrections.ts';
import { viewCite, type CiteView } from './cite.ts';
import type { Edition } from './edition.ts';
import { evidenceItem, type EvidenceItem } from './evidence-item.ts';
import { createFrame, type Frame } from './frame.ts';
import { viewShare, type ShareView } from './share.ts';
import {
  briefingLink,
  chartLink,
  eventLink,
  factLine,
  factLink,
  factValue,
  termLink,
  themeLink,
  type FactLine,
  type Link,
  type ThemeLink,
} from './lines.ts';

export interface FactView {
  readonly frame: Frame;
  readonly cite: CiteView;
  readonly share: ShareView;
  readonly kicker: ThemeLink | null;
  readonly fact: FactLine;
  readonly note: string | null;
  readonly evidence: readonly EvidenceItem[];
  /** Why the value is used, where sources differ. */
  readonly conflict: string | null;
  readonly derivation: DerivationView | null;
  /** What was corrected of it; newest first. */
  readonly history: readonly CorrectionLine[];
  readonly uses: readonly Link[];
}

export type FactBody = Omit<FactView, 'frame' | 'share'>;

/** A formula over facts, each with its own, down to those that rest on sources. */
export interface DerivationView {
  readonly formula: string;
  readonly inputs: readonly (FactLine & {
    readonly derivation: DerivationView | null;
    readonly sources: readonly Link[];
  })[];
}

export function viewFact(fact: Fact, edition: Edition): FactView {
  const line = factLine(fact, edition);
  return {
    frame: createFrame(edition, {
      path: factUrl(fact.id),
      title: line.value ? `${line.statement}: ${line.value}` : line.statement,
      description: [line.statement, line.value, line.when].filter(Boolean).join(', '),
      accent: line.accent,
      subject: { kind: 'fact', fact },
    }),
    share: viewShare({ path: factUrl(fact.id), title: line.statement }, edition),
    ...viewFactBody(fact, edition),
  };
}

/** What the page says, without what stands around it. */
export function viewFactBody(fact: Fact, edition: Edition): FactBody {
  const theme = edition.newsroom.themes.get(fact.theme);
  return {
    cite: viewCite({ kind: 'fact', fact }, edition),
    kicker: theme ? themeLink(theme, edition) : null,
    fact: factLine(fact, edition),
    note: fact.note && edition.speak(fact.note),
    evidence: fact.evidence.map((evidence) => evidenceItem(evidence, fact, edition)),
    conflict: fact.conflict && edition.speak(fact.conflict.why),
    derivation: viewDerivation(fact, edition),
    history: correctionsOfFact(fact, edition),
    uses: usesOf(fact, edition),
  };
}

/** The formula of a derived fact with the facts it uses; `null` for one that is not derived. */
export function viewDerivation(fact: Fact, edition: Edition): DerivationView | null {
  if (!fact.derivation) return null;
  return {
    formula: readableFormula(fact.derivation, edition),
    inputs: fact.derivation.inputs.map((input) => ({
      ...factLine(input, edition),
      derivation: viewDerivation(input, edition),
      sources: input.evidence.map(({ source }) => ({ href: sourceUrl(source.id), text: source.outlet })),
    })),
  };
}

function readableFormula({ formula, inputs }: Derivation, edition: Edition): string {
  const values = new Map(inputs.map((input) => [input.id, factValue(input, edition)]));
  return printFormula(formula, (id) => values.get(id) ?? id);
}

function usesOf(fact: Fact, edition: Edition): Link[] {
  const uses = edition.uses.ofFact(fact.id);
  return [
    ...uses.briefings.map(briefingLink),
    ...uses.themes.map((theme) => themeLink(theme, edition)),
    ...uses.charts.map((chart) => chartLink(chart, edition)),
    ...uses.facts.map((derived) => factLink(derived, edition)),
    ...uses.events.map((event) => eventLink(event, edition)),
    ...uses.terms.map((term) => termLink(term, edition)),
  ];
}
