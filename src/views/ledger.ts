/** The page of the ledger’s own figures: how well founded what is published here is. */
import { ledgerFigures } from '../evidence/ledger-figures.ts';
import { formatNumber } from '../language/numbers.ts';
import { correctionsUrl, disputedFactsUrl, factsUrl, ledgerUrl, sourcesUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { factLine, type FactLine, type Link } from './lines.ts';

export interface LedgerView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly figures: readonly LedgerFigure[];
  readonly unreviewed: FactGroup;
  readonly singleSource: FactGroup;
}

export interface LedgerFigure {
  readonly value: string;
  readonly what: string;
  readonly href: string | null;
}

export interface FactGroup {
  readonly title: string;
  readonly intro: string;
  readonly facts: readonly FactLine[];
}

export function viewLedger(edition: Edition): LedgerView {
  const { words, newsroom } = edition;
  const figures = ledgerFigures([...newsroom.facts.values()], [...newsroom.sources.values()], newsroom.today);
  const lines = (facts: typeof figures.singleSource): FactLine[] => facts.map((fact) => factLine(fact, edition));
  return {
    frame: createFrame(edition, { path: ledgerUrl, title: words.ledger.title, description: words.ledger.intro }),
    title: words.ledger.title,
    intro: words.ledger.intro,
    figures: figureList(figures, edition),
    unreviewed: {
      title: words.ledger.unreviewed,
      intro: words.ledger.unreviewedIntro,
      facts: lines(figures.unreviewed),
    },
    singleSource: { title: words.ledger.single, intro: words.ledger.singleIntro, facts: lines(figures.singleSource) },
  };
}

/** The way to this page from the list of facts. */
export function ledgerLink({ words }: Edition): Link {
  return { href: ledgerUrl, text: words.ledger.title };
}

function figureList(figures: ReturnType<typeof ledgerFigures>, { words, newsroom, language }: Edition): LedgerFigure[] {
  const number = (value: number): string => formatNumber(value, { language, decimals: 0 });
  const share = figures.facts === 0 ? 0 : (figures.independent / figures.facts) * 100;
  return [
    { value: number(figures.facts), what: words.ledger.facts, href: factsUrl },
    { value: `${number(share)}%`, what: words.ledger.independent(figures.independent), href: null },
    { value: number(figures.derived), what: words.ledger.derived, href: null },
    { value: number(figures.disputed), what: words.ledger.disputed, href: disputedFactsUrl },
    ...(figures.medianAge === null ? [] : [{ value: number(figures.medianAge), what: words.ledger.age, href: null }]),
    { value: number(figures.sources), what: words.ledger.sources(figures.quotes), href: sourcesUrl },
    { value: number(newsroom.corrections.length), what: words.ledger.corrections, href: correctionsUrl },
    { value: number(figures.unreviewed.length), what: words.ledger.pastReview, href: null },
  ];
}
