/** The cards of a newsroom’s pages: what each picture says, what it is called, and what it says to those who don’t see it. */
import type { Card, CardChart, CardFrame, CardShape, NumberCard, TextCard } from '../cards/card.ts';
import { cardShapes } from '../cards/card.ts';
import type { Chart } from '../charts/chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { sourcesOf, type Fact } from '../evidence/fact.ts';
import { say } from '../language/language.ts';
import { shareWords } from '../language/share-words.ts';
import { digestOf } from '../newsroom/compile-cache.ts';
import type { Briefing, Theme } from '../newsroom/model.ts';
import { correctionsNaming, lastChange } from '../outputs/last-change.ts';
import { cardUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { factLine } from './lines.ts';
import type { PageSubject } from './page-identity.ts';

/** A card with the name its picture is published under. */
export interface NamedCard {
  readonly card: Card;
  /** `briefing-<slug>`, `fact-<id>`, … */
  readonly subject: string;
  /** Ids of corrections that its page bears. */
  readonly corrections?: readonly string[];
}

export interface Picture {
  /** Site-relative; names what the picture says, so that a corrected page gets a new one. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The shapes that search engines ask for beside the one of messengers; only articles have them. */
export const articleShapes = ['16x9', '4x3', '1x1'] as const;

export function pictureOf({ card, subject, corrections = [] }: NamedCard, shape: CardShape, edition: Edition): Picture {
  // Messengers keep what they once showed of an address. A corrected page gets a picture of another name, even where the card says nothing of what was corrected.
  const version = digestOf([JSON.stringify(card), ...corrections]).slice(0, 10);
  const name = [subject, ...(shape === 'wide' ? [] : [shape]), version].join('-');
  return { url: cardUrl(name), ...cardShapes[shape], alt: altOf(card, edition) };
}

/** Every picture of the edition by its address, with what to draw. */
export function listPictures(edition: Edition): Map<string, { readonly card: Card; readonly shape: CardShape }> {
  const { newsroom, briefings } = edition;
  const articles = briefings.map((briefing) => briefingCard(briefing, edition));
  const others = [
    siteCard(edition),
    ...[...newsroom.themes.values()].map((theme) => themeCard(theme, edition)),
    ...[...newsroom.charts.values()].map((chart) => chartCard(chart, edition)),
    ...[...newsroom.facts.values()].map((fact) => factCard(fact, edition)),
  ];
  const shaped = [
    ...[...articles, ...others].map((named) => ({ named, shape: 'wide' as const })),
    ...articles.flatMap((named) => articleShapes.map((shape) => ({ named, shape }))),
  ];
  return new Map(shaped.map(({ named, shape }) => [pictureOf(named, shape, edition).url, { card: named.card, shape }]));
}

/** The card of a page about `subject`, or the site’s. */
export function cardOf(subject: PageSubject | undefined, edition: Edition): NamedCard {
  switch (subject?.kind) {
    case 'briefing':
      return briefingCard(subject.briefing, edition);
    case 'theme':
      return themeCard(subject.theme, edition);
    case 'chart':
      return chartCard(subject.chart, edition);
    case 'fact':
      return factCard(subject.fact, edition);
    case 'source':
    case undefined:
      return siteCard(edition);
  }
}

/** The card of pages that have none of their own. */
export function siteCard(edition: Edition): NamedCard {
  const { newsroom, language } = edition;
  const { title, tagline } = newsroom.site;
  const card: TextCard = {
    ...frameOf(edition, { accent: 'slate', kicker: newsroom.site.publisher, date: '' }),
    kind: 'text',
    headline: say(title, language),
    standfirst: say(tagline, language),
    chart: null,
  };
  return { subject: 'site', card };
}

export function briefingCard(briefing: Briefing, edition: Edition): NamedCard {
  const { theme, headline, standfirst, slug } = briefing;
  const frame = frameOf(edition, {
    accent: theme.colour,
    kicker: say(theme.name, edition.language),
    date: edition.date(lastChange(briefing, edition.newsroom)),
  });
  const chart = briefing.chart && drawnChart(briefing.chart, edition);
  const corrections = correctionsNaming(briefing, edition.newsroom).map(({ id }) => id);
  return { subject: `briefing-${slug}`, corrections, card: { ...frame, kind: 'text', headline, standfirst, chart } };
}

export function themeCard(theme: Theme, edition: Edition): NamedCard {
  const { language, speak } = edition;
  const frame = frameOf(edition, { accent: theme.colour, kicker: say(theme.name, language), date: '' });
  const words = { headline: say(theme.question, language), standfirst: speak(theme.summary) };
  return { subject: `theme-${theme.id}`, card: { ...frame, kind: 'text', ...words, chart: null } };
}

export function chartCard(chart: Chart, edition: Edition): NamedCard {
  const { speak } = edition;
  const words = { headline: speak(chart.finding), standfirst: speak(chart.measure) };
  const card: TextCard = {
    ...themeFrame(chart.theme, edition),
    kind: 'text',
    ...words,
    chart: drawnChart(chart, edition),
  };
  return { subject: `chart-${chart.id}`, corrections: correctionsOf(chart.facts, edition), card };
}

export function factCard(fact: Fact, edition: Edition): NamedCard {
  const line = factLine(fact, edition);
  const frame = themeFrame(fact.theme, edition);
  const when = [line.when, ...line.marks].filter((part) => part !== null).join(' · ');
  const according = accordingTo(fact, edition);
  const named = { subject: `fact-${fact.id}`, corrections: correctionsOf([fact.id], edition) };
  if (line.value === null) {
    const standfirst = [when, according].filter((part) => part !== '').join(' · ');
    return { ...named, card: { ...frame, kind: 'text', headline: line.statement, standfirst, chart: null } };
  }
  const card: NumberCard = { ...frame, kind: 'number', value: line.value, statement: line.statement, when, according };
  return { ...named, card };
}

function correctionsOf(facts: readonly string[], { newsroom }: Edition): string[] {
  return newsroom.corrections
    .filter((item) => item.facts.some(({ fact }) => facts.includes(fact.id)))
    .map(({ id }) => id);
}

function frameOf({ newsroom, language }: Edition, own: Omit<CardFrame, 'siteName'>): CardFrame {
  return { ...own, siteName: say(newsroom.site.title, language) };
}

function themeFrame(id: string, edition: Edition): CardFrame {
  const theme = edition.newsroom.themes.get(id);
  const kicker = theme ? say(theme.name, edition.language) : '';
  return frameOf(edition, { accent: theme?.colour ?? 'slate', kicker, date: '' });
}

/** A table has no drawing that could be read on a card. */
function drawnChart(chart: Chart, { language, speak }: Edition): CardChart | null {
  if (chart.kind === 'table') return null;
  return { drawing: drawChart(chart, { width: 'narrow', language, speak }), measure: speak(chart.measure) };
}

/** “according to Reuters”, “worked out from Reuters and 2 more”. */
function accordingTo(fact: Fact, { language }: Edition): string {
  const words = shareWords(language);
  const contradicting = new Set(
    fact.evidence.flatMap((item) => (item.relation === 'contradicts' ? [item.source.id] : [])),
  );
  const sources = sourcesOf(fact).filter((source) => !contradicting.has(source.id));
  const outlets = [...new Set(sources.map((source) => source.outlet))];
  const [first = ''] = outlets;
  if (first === '') return '';
  const named = outlets.length > 1 ? `${first} ${words.more(outlets.length - 1)}` : first;
  return fact.derivation ? words.workedOut(named) : words.according(named);
}

function altOf(card: Card, { language }: Edition): string {
  const words = shareWords(language);
  switch (card.kind) {
    case 'number':
      return words.cardAlt(card.kicker, `${card.statement}: ${card.value}`);
    case 'text':
      return card.chart
        ? words.cardWithChart(card.kicker, card.headline, card.chart.measure)
        : words.cardAlt(card.kicker, card.headline);
  }
}
