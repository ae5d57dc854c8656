/** Everything that search finds in an edition, as records for its index. */
import { chartFiles } from '../charts/chart-files.ts';
import type { Chart } from '../charts/chart.ts';
import type { Fact } from '../evidence/fact.ts';
import { formatQuantity } from '../evidence/format.ts';
import { say } from '../language/language.ts';
import type { Briefing, Term, Theme, TimelineEvent } from '../newsroom/model.ts';
import { paragraphs, type SearchRecord } from '../outputs/search-record.ts';
import { briefingUrl, chartUrl, eventUrl, termUrl, themeUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { eventLine, factLine } from './lines.ts';
import { sourceRecords } from './search-sources.ts';

/** In the order of kinds, and within a kind in the order of the newsroom. */
export function searchRecords(edition: Edition): SearchRecord[] {
  const { newsroom, briefings } = edition;
  return [
    ...briefings.map((briefing) => briefingRecord(briefing, edition)),
    ...[...newsroom.themes.values()].map((theme) => themeRecord(theme, edition)),
    ...[...newsroom.facts.values()].map((fact) => factRecord(fact, edition)),
    ...[...newsroom.charts.values()].map((chart) => chartRecord(chart, edition)),
    ...[...newsroom.terms.values()].map((term) => termRecord(term, edition)),
    ...newsroom.events.map((event) => eventRecord(event, edition)),
    ...[...newsroom.sources.values()].flatMap((source) => sourceRecords(source, edition)),
  ];
}

/** Other names of the terms it mentions come along, so that a briefing on the S-400 is found by “Triumf”. */
function briefingRecord(briefing: Briefing, edition: Edition): SearchRecord {
  const { compiled, theme } = briefing;
  const terms = compiled.terms.flatMap((id) => edition.newsroom.terms.get(id) ?? []);
  return {
    kind: 'briefing',
    url: briefingUrl(briefing.slug),
    title: briefing.headline,
    body: `${paragraphs([briefing.standfirst], 3)}${compiled.keyPointsHtml ?? ''}${withoutFurniture(compiled.html)}`,
    names: [],
    mentions: terms.flatMap(namesOf),
    standing: 'headline',
    themes: [theme.id],
    language: edition.language,
    date: briefing.publishedAt,
    card: {
      line: `${say(theme.name, edition.language)}, ${edition.date(briefing.publishedAt)}`,
      accent: theme.colour,
    },
  };
}

function themeRecord(theme: Theme, edition: Edition): SearchRecord {
  const { language, speak } = edition;
  return {
    kind: 'theme',
    url: themeUrl(theme.id),
    title: say(theme.name, language),
    body: paragraphs([say(theme.question, language), speak(theme.summary)], 2),
    names: [],
    mentions: [],
    standing: 'headline',
    themes: [theme.id],
    language,
    date: null,
    card: { summary: say(theme.question, language), accent: theme.colour },
  };
}

/** The value stands there as it is printed and as it is spoken: “40%”, “40 per cent”. */
function factRecord(fact: Fact, edition: Edition): SearchRecord {
  const { language, speak } = edition;
  const line = factLine(fact, edition);
  const spoken = fact.quantity && formatQuantity(fact.quantity, { language, style: 'prose', noun: fact.noun });
  return {
    kind: 'fact',
    url: line.href,
    title: line.statement,
    body: paragraphs([line.value, spoken === line.value ? null : spoken, fact.note && speak(fact.note), line.when], 7),
    names: [],
    mentions: [],
    standing: isKeyFact(fact, edition) ? 'key' : 'plain',
    themes: [fact.theme],
    language,
    date: fact.asOf ?? fact.period?.end ?? null,
    card: { value: line.value, line: [line.when, ...line.marks].filter(Boolean).join(' · '), accent: line.accent },
  };
}

function chartRecord(chart: Chart, edition: Edition): SearchRecord {
  const { language, speak, newsroom } = edition;
  const texts = [chart.measure, chart.description, ...chart.notes, chart.method];
  return {
    kind: 'chart',
    url: chartUrl(chart.id),
    title: speak(chart.finding),
    body: paragraphs(
      texts.map((text) => text && speak(text)),
      1,
    ),
    names: [],
    mentions: [],
    standing: 'plain',
    themes: [chart.theme],
    language,
    date: null,
    card: {
      line: speak(chart.measure),
      picture: chartFiles(chart.id).svg,
      accent: newsroom.themes.get(chart.theme)?.colour,
    },
  };
}

function termRecord(term: Term, edition: Edition): SearchRecord {
  const { language, speak, words } = edition;
  return {
    kind: 'term',
    url: termUrl(term.id),
    title: say(term.name, language),
    body: `${paragraphs([speak(term.short), term.body && speak(term.body)], 2)}${paragraphs([namesOf(term).join(', ')], 7)}`,
    names: [say(term.name, language), ...namesOf(term)],
    mentions: [],
    standing: 'plain',
    themes: term.themes.map((theme) => theme.id),
    language,
    date: null,
    card: { line: words.termKinds[term.kind], summary: speak(term.short), accent: term.themes[0]?.colour },
  };
}

function eventRecord(event: TimelineEvent, edition: Edition): SearchRecord {
  const line = eventLine(event, edition);
  return {
    kind: 'event',
    url: eventUrl(event.id),
    title: line.title,
    body: paragraphs([event.detail && edition.speak(event.detail), line.date], 1),
    names: [],
    mentions: [],
    standing: 'plain',
    themes: event.themes.map((theme) => theme.id),
    language: edition.language,
    date: event.date,
    card: { line: [line.date, line.statusText].filter(Boolean).join(' · '), accent: line.accent },
  };
}

/** Figures that the front page or a theme leads with. */
function isKeyFact(fact: Fact, { newsroom }: Edition): boolean {
  return [newsroom.site, ...newsroom.themes.values()].some(({ keyFacts }) => keyFacts.includes(fact));
}

function namesOf(term: Term): string[] {
  return [...new Set([...term.aliases, ...term.designators])];
}

/** Prose without what is found by itself, as charts are, or repeats what sources say, as the rail does. Neither holds one of its own kind. */
function withoutFurniture(html: string): string {
  return html.replace(
    /<figure\b[\s\S]*?<\/figure>|<div class="rail"[\s\S]*?<\/div>|<a class="anchor"[\s\S]*?<\/a>/g,
    '',
  );
}
