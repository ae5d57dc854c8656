/** The front page: one lead with its chart, the ledger in six numbers, the four questions, what is due. */
import { say } from '../language/language.ts';
import type { Briefing, Newsroom, Theme, TimelineEvent } from '../newsroom/model.ts';
import { disputedFactsUrl, factsUrl, homeUrl, sourcesUrl, timelineUrl } from '../outputs/urls.ts';
import { tallyOf } from './briefing.ts';
import { viewSince, type SinceView } from './changes.ts';
import { chartFigure, chartPicture } from './chart-figure.ts';
import { correctionLine, type CorrectionLine } from './corrections.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { keyFigure, type KeyFigure } from './key-figure.ts';
import {
  briefingLine,
  chartLink,
  eventLine,
  type BriefingLine,
  type EventLine,
  themeLink,
  type Link,
  type ThemeLink,
} from './lines.ts';
import { createStrip, type Strip } from './timeline-strip.ts';

export interface FrontView {
  readonly frame: Frame;
  readonly title: string;
  readonly tagline: string;
  /** What the site rests on, in numbers: figures, sources, disputes. */
  readonly basis: readonly Link[];
  readonly lead: Lead | null;
  readonly figures: readonly KeyFigure[];
  readonly questions: readonly Question[];
  readonly strip: Strip | null;
  /** The last that happened and the next that are due. */
  readonly events: readonly EventLine[];
  readonly timeline: Link;
  /** The latest few. */
  readonly corrections: readonly CorrectionLine[];
  readonly since: SinceView;
}

export interface Lead extends BriefingLine {
  readonly kicker: ThemeLink;
  readonly tally: readonly string[];
  readonly chart: string | null;
}

/** A theme’s column. */
export interface Question {
  readonly theme: ThemeLink;
  readonly question: string;
  readonly accent: string;
  readonly briefings: readonly BriefingLine[];
  readonly chart: (Link & { readonly picture: string }) | null;
}

const eventsShown = 3;
const correctionsShown = 3;

export function viewFront(edition: Edition): FrontView {
  const { newsroom, words, language } = edition;
  const { site } = newsroom;
  const lead = leadIn(edition.briefings, newsroom) ?? leadIn(edition.listed, newsroom);
  return {
    frame: createFrame(edition, { path: homeUrl, title: null, description: say(site.description, language) }),
    title: say(site.title, language),
    tagline: say(site.tagline, language),
    basis: basisOf(edition),
    lead: lead && viewLead(lead, edition),
    figures: site.keyFacts.map((fact) => keyFigure(fact, edition)),
    questions: [...newsroom.themes.values()].map((theme) => viewQuestion(theme, edition)),
    strip: createStrip(newsroom.events, edition),
    events: eventsAroundNow(newsroom.events, newsroom.today).map((event) => eventLine(event, edition)),
    timeline: { href: timelineUrl, text: words.front.wholeTimeline },
    since: viewSince(edition),
    corrections: newsroom.corrections
      .slice(0, correctionsShown)
      .map((correction) => correctionLine(correction, edition)),
  };
}

/** The one the newsroom leads with, or the newest. */
function leadIn(briefings: readonly Briefing[], { lead }: Newsroom): Briefing | null {
  return briefings.find((briefing) => briefing.slug === lead?.slug) ?? briefings[0] ?? null;
}

function basisOf({ newsroom, words }: Edition): Link[] {
  const facts = [...newsroom.facts.values()];
  const disputed = facts.filter((fact) => fact.conflict).length;
  return [
    { href: factsUrl, text: words.fact.count(facts.length) },
    { href: sourcesUrl, text: words.source.count(newsroom.sources.size) },
    ...(disputed > 0 ? [{ href: disputedFactsUrl, text: words.briefing.disputed(disputed) }] : []),
  ];
}

function viewLead(lead: Briefing, edition: Edition): Lead {
  return {
    ...briefingLine(lead, edition),
    kicker: themeLink(lead.theme, edition),
    tally: tallyOf(lead, edition).map(({ text }) => text),
    chart: lead.chart && chartFigure(lead.chart, edition, { headingLevel: 3 }),
  };
}

function viewQuestion(theme: Theme, edition: Edition): Question {
  const { language } = edition;
  return {
    theme: themeLink(theme, edition),
    question: say(theme.question, language),
    accent: theme.colour,
    briefings: edition.listed
      .filter((briefing) => briefing.theme.id === theme.id)
      .slice(0, 2)
      .map((briefing) => briefingLine(briefing, edition)),
    chart: theme.chart && { ...chartLink(theme.chart, edition), picture: chartPicture(theme.chart, edition) },
  };
}

/** The last few events up to `today`, then the next few after it, in the order of time. */
export function eventsAroundNow(events: readonly TimelineEvent[], today: string): TimelineEvent[] {
  const ordered = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const past = ordered.filter((event) => event.status !== 'due' && event.date <= today);
  const due = ordered.filter((event) => event.status === 'due' && event.date >= today.slice(0, event.date.length));
  return [...past.slice(-eventsShown), ...due.slice(0, eventsShown)];
}
