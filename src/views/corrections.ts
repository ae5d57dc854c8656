/** Corrections as readers see them: the page of all of them, and those of one briefing or figure. */
import type { Fact } from '../evidence/fact.ts';
import { formatQuantity } from '../evidence/format.ts';
import type { Briefing, Correction } from '../newsroom/model.ts';
import { correctionsNaming } from '../outputs/last-change.ts';
import { correctionsFeedUrl, correctionsUrl, correctionUrl, pageUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { briefingLink, factLink, type Link } from './lines.ts';

export interface CorrectionLine {
  /** Id of its element on the page of corrections. */
  readonly id: string;
  readonly href: string;
  readonly kind: string;
  readonly date: string;
  /** For `<time datetime>`. */
  readonly day: string;
  readonly text: string;
  /** What it changed: figures with the value they had, and briefings. */
  readonly changed: readonly (Link & { readonly was: string | null })[];
}

/** The newsroom’s own page on how it corrects, where it has one. */
const policyPage = 'corrections-policy';

export interface CorrectionsView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly corrections: readonly CorrectionLine[];
  readonly links: readonly Link[];
}

export function viewCorrections(edition: Edition): CorrectionsView {
  const { words, newsroom } = edition;
  const hasPolicy = newsroom.pages.some(({ id }) => id === policyPage);
  const policy = { href: pageUrl(policyPage), text: words.corrections.policy };
  return {
    frame: createFrame(edition, {
      path: correctionsUrl,
      title: words.sections.corrections,
      description: words.corrections.intro,
    }),
    title: words.sections.corrections,
    intro: words.corrections.intro,
    none: words.corrections.none,
    corrections: newsroom.corrections.map((correction) => correctionLine(correction, edition)),
    links: [...(hasPolicy ? [policy] : []), { href: correctionsFeedUrl, text: words.corrections.feed }],
  };
}

/** Corrections that name the briefing, or a figure it uses; newest first. */
export function correctionsOfBriefing(briefing: Briefing, edition: Edition): CorrectionLine[] {
  return correctionsNaming(briefing, edition.newsroom).map((correction) => correctionLine(correction, edition));
}

/** What was corrected of one figure; newest first. */
export function correctionsOfFact(fact: Fact, edition: Edition): CorrectionLine[] {
  return edition.newsroom.corrections
    .filter(({ facts }) => facts.some((changed) => changed.fact.id === fact.id))
    .map((correction) => correctionLine(correction, edition));
}

export function correctionLine(correction: Correction, edition: Edition): CorrectionLine {
  const { words, listed: briefings } = edition;
  const told = briefings.filter((briefing) => correction.briefings.includes(briefing.slug));
  return {
    id: correction.id,
    href: correctionUrl(correction.id),
    kind: words.corrections.kinds[correction.kind],
    date: edition.date(correction.date),
    day: correction.date,
    text: edition.speak(correction.text),
    changed: [
      ...correction.facts.map(({ fact, was }) => ({
        ...factLink(fact, edition),
        was: formerValue(fact, was, edition),
      })),
      ...told.map((briefing) => ({ ...briefingLink(briefing), was: null })),
    ],
  };
}

function formerValue(fact: Fact, was: Correction['facts'][number]['was'], { words, language }: Edition): string | null {
  if (!fact.quantity) return null;
  const quantity = { ...fact.quantity, figure: was, decimals: null };
  return words.corrections.was(formatQuantity(quantity, { language, style: 'short', noun: fact.noun }));
}
