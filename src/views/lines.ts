/** One line for each kind of thing: what lists show of a briefing, a figure, a chart, a source or an event. */
import type { Chart } from '../charts/chart.ts';
import type { Fact } from '../evidence/fact.ts';
import type { Source } from '../evidence/source.ts';
import { formatQuantity } from '../evidence/format.ts';
import { isUnreviewed, restsOnDispute, reviewDue } from '../evidence/freshness.ts';
import { lostFoundation } from '../evidence/withdrawal.ts';
import { formatPeriod } from '../language/dates.ts';
import { say } from '../language/language.ts';
import { withdrawalWords } from '../language/withdrawal-words.ts';
import type { ThemeGlyph } from '../schema/theme-glyphs.ts';
import type { Briefing, Term, Theme, TimelineEvent } from '../newsroom/model.ts';
import { briefingUrl, chartUrl, eventUrl, factUrl, sourceUrl, termUrl, themeUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A theme as it stands over a headline. */
export interface ThemeLink extends Link {
  readonly glyph: ThemeGlyph | null;
}

export interface BriefingLine {
  readonly href: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly theme: string;
  readonly accent: string;
  readonly date: string;
  /** For `<time datetime>`. */
  readonly moment: string;
  readonly minutes: string;
}

export interface FactLine {
  readonly href: string;
  /** `null` for a fact that states something without a number. */
  readonly value: string | null;
  readonly statement: string;
  /** “as of December 2025”, “FY 2024–25”; `null` where the fact names no time. */
  readonly when: string | null;
  /** “derived”, “disputed”, “not reviewed since …”, “its source was retracted”. */
  readonly marks: readonly string[];
  readonly accent: string;
}

export interface EventLine {
  readonly id: string;
  readonly href: string;
  readonly date: string;
  readonly moment: string;
  readonly title: string;
  readonly status: TimelineEvent['status'];
  /** Printed beside the date where it is not plain that it happened. */
  readonly statusText: string | null;
  readonly accent: string;
}

export function themeLink({ id, name, glyph }: Theme, { language }: Edition): ThemeLink {
  return { href: themeUrl(id), text: say(name, language), glyph };
}

/** Words a minute of an attentive reader. */
const readingSpeed = 230;

export function briefingLine(briefing: Briefing, edition: Edition): BriefingLine {
  return {
    href: briefingUrl(briefing.slug),
    headline: briefing.headline,
    standfirst: briefing.standfirst,
    theme: say(briefing.theme.name, edition.language),
    accent: briefing.theme.colour,
    date: edition.date(briefing.publishedAt),
    moment: briefing.publishedAt,
    minutes: edition.words.briefing.minutes(Math.max(1, Math.round(briefing.compiled.words / readingSpeed))),
  };
}

export function factLine(fact: Fact, edition: Edition): FactLine {
  return {
    href: factUrl(fact.id),
    value: factValue(fact, edition),
    statement: say(fact.statement, edition.language),
    when: factTime(fact, edition),
    marks: factMarks(fact, edition),
    accent: edition.newsroom.themes.get(fact.theme)?.colour ?? 'slate',
  };
}

/** The value in short form with what it counts: “$5.43 billion”, “five units”. */
export function factValue(fact: Fact, { language }: Edition): string | null {
  if (!fact.quantity) return null;
  const text = formatQuantity(fact.quantity, { language, style: 'short', noun: fact.noun });
  // Set large or in a narrow column, it must be able to wrap between its words.
  return text.replaceAll('\u00a0', ' ');
}

export function eventLine(event: TimelineEvent, edition: Edition): EventLine {
  return {
    id: event.id,
    href: eventUrl(event.id),
    date: edition.date(event.date),
    moment: event.date,
    title: edition.speak(event.title),
    status: event.status,
    statusText: eventStatus(event, edition),
    accent: event.themes[0]?.colour ?? 'slate',
  };
}

/** “due”, “was due”, “reported”; `null` where it plainly happened. A date known to the month is past when the month is. */
function eventStatus(event: TimelineEvent, { words, newsroom }: Edition): string | null {
  if (event.status === 'happened') return null;
  const isPast = event.date < newsroom.today.slice(0, event.date.length);
  return event.status === 'due' && isPast ? words.timeline.wasDue : words.timeline[event.status];
}

export function briefingLink(briefing: Briefing): Link {
  return { href: briefingUrl(briefing.slug), text: briefing.headline };
}

export function factLink(fact: Fact, edition: Edition): Link {
  const value = factValue(fact, edition);
  const statement = say(fact.statement, edition.language);
  return { href: factUrl(fact.id), text: value ? `${statement}: ${value}` : statement };
}

export function chartLink(chart: Chart, edition: Edition): Link {
  return { href: chartUrl(chart.id), text: edition.speak(chart.finding) };
}

export function eventLink(event: TimelineEvent, edition: Edition): Link {
  return { href: eventUrl(event.id), text: `${edition.date(event.date)}: ${edition.speak(event.title)}` };
}

export function termLink(term: Term, edition: Edition): Link {
  return { href: termUrl(term.id), text: say(term.name, edition.language) };
}

/** “Business Standard, ‘Headline’, 5 December 2025”; only an exact headline is quoted as one. */
export function sourceLink(source: Source, edition: Edition): Link {
  return { href: sourceUrl(source.id), text: `${source.outlet}: ${headlineOf(source)} (${dateOf(source, edition)})` };
}

export function headlineOf(source: Source): string {
  return source.headlineIs === 'exact' ? `“${source.headline}”` : source.headline;
}

export function dateOf(source: Source, edition: Edition): string {
  return source.published === null ? edition.words.evidence.dateUnknown : edition.date(source.published);
}

function factTime(fact: Fact, { language, words, date }: Edition): string | null {
  if (fact.period) return words.fact.period(formatPeriod(fact.period, language));
  return fact.asOf === null ? null : words.fact.asOf(date(fact.asOf));
}

function factMarks(fact: Fact, { newsroom, words, language, date }: Edition): string[] {
  const lost = lostFoundation(fact);
  const due = reviewDue(fact);
  return [
    fact.derivation ? words.fact.derived : null,
    fact.conflict ? words.fact.disputed : restsOnDispute(fact) ? words.fact.onDispute : null,
    due !== null && isUnreviewed(fact, newsroom.today) ? words.fact.stale(date(due)) : null,
    lost ? withdrawalWords(language).alone[lost.status.kind] : null,
  ].filter((mark) => mark !== null);
}
