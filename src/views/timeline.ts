/** The timeline: every event by year, oldest first, with what it rests on; and the strip that shows them all at a glance. */
import { say } from '../language/language.ts';
import type { TimelineEvent } from '../newsroom/model.ts';
import { themeUrl, timelineUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { evidenceItem, type EvidenceItem } from './evidence-item.ts';
import { createFrame, type Frame } from './frame.ts';
import { briefingLink, eventLine, factLink, type EventLine, type Link } from './lines.ts';
import { createStrip, type Strip } from './timeline-strip.ts';

export interface TimelineView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly strip: Strip | null;
  readonly themes: readonly (Link & { readonly accent: string })[];
  readonly years: readonly TimelineYear[];
}

export interface TimelineYear {
  readonly year: string;
  readonly events: readonly EventEntry[];
}

export interface EventEntry extends EventLine {
  readonly detail: string | null;
  readonly themes: readonly Link[];
  readonly evidence: readonly EvidenceItem[];
  readonly links: readonly Link[];
}

export function viewTimeline(edition: Edition): TimelineView {
  const { words, newsroom, language } = edition;
  return {
    frame: createFrame(edition, {
      path: timelineUrl,
      title: words.sections.timeline,
      description: words.timeline.intro,
    }),
    title: words.sections.timeline,
    intro: words.timeline.intro,
    strip: createStrip(newsroom.events, edition),
    // A theme without events has no timeline to lead to.
    themes: [...newsroom.themes.values()]
      .filter((theme) => newsroom.events.some((event) => event.themes.includes(theme)))
      .map((theme) => ({
        href: `${themeUrl(theme.id)}#timeline`,
        text: say(theme.name, language),
        accent: theme.colour,
      })),
    years: groupByYear(newsroom.events, edition),
  };
}

/** Events by year, in the order of time. */
export function groupByYear(events: readonly TimelineEvent[], edition: Edition): TimelineYear[] {
  const ordered = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...new Set(ordered.map((event) => event.date.slice(0, 4)))].map((year) => ({
    year,
    events: ordered.filter((event) => event.date.startsWith(year)).map((event) => eventEntry(event, edition)),
  }));
}

function eventEntry(event: TimelineEvent, edition: Edition): EventEntry {
  const briefings = edition.listed.filter((briefing) => event.briefings.includes(briefing.slug));
  // A fact without a value says what the event’s title says.
  const figures = event.facts.filter((fact) => fact.quantity);
  return {
    ...eventLine(event, edition),
    detail: event.detail && edition.speak(event.detail),
    themes: event.themes.map((theme) => ({ href: themeUrl(theme.id), text: say(theme.name, edition.language) })),
    evidence: event.evidence.map((evidence) => evidenceItem(evidence, null, edition)),
    links: [...figures.map((fact) => factLink(fact, edition)), ...briefings.map(briefingLink)],
  };
}
