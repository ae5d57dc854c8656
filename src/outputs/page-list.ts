/** Every page of the site that search engines should know, with the moment it last changed. */
import type { Briefing, Newsroom } from '../newsroom/model.ts';
import {
  archiveUrl,
  briefingUrl,
  chartsUrl,
  chartUrl,
  correctionsUrl,
  disputedFactsUrl,
  factsUrl,
  factUrl,
  glossaryUrl,
  homeUrl,
  ledgerUrl,
  pageUrl,
  sourcesUrl,
  sourceUrl,
  termUrl,
  themeUrl,
  timelineUrl,
} from './urls.ts';

export interface ListedPage {
  /** Site-relative address. */
  readonly url: string;
  /** ISO moment of the last change readers were told of; `null` where none is recorded. */
  readonly changedAt: string | null;
}

/** `pages` are the names of the newsroom’s own pages. Sorted by address. */
export function listPages(newsroom: Newsroom, pages: readonly string[]): ListedPage[] {
  const undated = [
    archiveUrl,
    chartsUrl,
    correctionsUrl,
    disputedFactsUrl,
    factsUrl,
    ledgerUrl,
    glossaryUrl,
    sourcesUrl,
    timelineUrl,
    ...pages.map(pageUrl),
  ];
  const listed: ListedPage[] = [
    { url: homeUrl, changedAt: newest(newsroom.briefings) },
    ...[...newsroom.themes.keys()].map((id) => ({
      url: themeUrl(id),
      changedAt: newest(newsroom.briefings.filter((briefing) => briefing.theme.id === id)),
    })),
    ...newsroom.briefings.map((briefing) => ({ url: briefingUrl(briefing.slug), changedAt: changedAt(briefing) })),
    ...[...newsroom.charts.keys()].map((id) => ({ url: chartUrl(id), changedAt: null })),
    ...[...newsroom.facts.keys()].map((id) => ({ url: factUrl(id), changedAt: null })),
    ...[...newsroom.sources.keys()].map((id) => ({ url: sourceUrl(id), changedAt: null })),
    ...[...newsroom.terms.keys()].map((id) => ({ url: termUrl(id), changedAt: null })),
    ...undated.map((url) => ({ url, changedAt: null })),
  ];
  return listed.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** When the briefing last changed for readers. */
export function changedAt(briefing: Briefing): string {
  return briefing.updatedAt ?? briefing.publishedAt;
}

function newest(briefings: readonly Briefing[]): string | null {
  return briefings.reduce<string | null>((latest, briefing) => {
    const moment = changedAt(briefing);
    return latest === null || Date.parse(moment) > Date.parse(latest) ? moment : latest;
  }, null);
}
