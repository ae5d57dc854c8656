/** The front page: one lead with its chart, the ledger in six numbers, the four questions, what is due. */
import { say } from '../language/language.ts';
import type { Briefing, Newsroom, Theme, TimelineEvent } from '../newsroom/model.ts';
import { homeUrl, timelineUrl } from '../outputs/urls.ts';
import { viewSince, type SinceView } from './changes.ts';
import { chartFigure, chartPicture } from './chart-figure.ts';
import { correctionLine, type CorrectionLine } from './corrections.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import {
  briefingLine,
  chartLink,
  eventLine,
  factLine,
  type BriefingLine,
  type EventLine,
  type FactLine,
  themeLink,
  type Link,
  type ThemeLink,
} from './lines.ts';
import { createStrip, type Strip } from './timeline-strip.ts';

export interface FrontView {
  readonly frame: Frame;
  readonly title: string;
  readonly tagline: string;
  readonly lead: (BriefingLine & { readonly kicker: ThemeLink; readonly chart: string | null }) | null;
  readonly figures: readonly FactLine[];
  readonly questions: readonly Question[];
  readonly strip: Strip | null;
  /** The last that happened and the next that are due. */
  readonly events: readonly EventLine[];
  readonly timeline: Link;
  /** The latest few. */
  readonly corrections: readonly CorrectionLine[];
  readonly since: SinceView;
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
    lead: lead && {
      ...briefingLine(lead, edition),
      kicker: themeLink(lead.theme, edition),
      chart: lead.chart && chartFigure(lead.chart, edition, { headingLevel: 3 }),
    },
    figures: site.keyFacts.map((fact) => factLine(fact, edition)),
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
