/** Every page of the site that search engines should know, with the moment it last changed. */
import type { Language } from '../language/language.ts';
import type { Briefing, Newsroom } from '../newsroom/model.ts';
import { alternatesOf, type Alternate } from './alternates.ts';
import { lastChange, laterMoment } from './last-change.ts';
import { findPageChanges } from './page-changes.ts';
import {
  apiUrl,
  archiveUrl,
  briefingUrl,
  changesUrl,
  chartsUrl,
  chartUrl,
  correctionsUrl,
  disputedFactsUrl,
  editionUrl,
  factsUrl,
  factUrl,
  feedsUrl,
  glossaryUrl,
  homeUrl,
  ledgerUrl,
  pageUrl,
  searchUrl,
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
  /** The page in every language it is there in; empty where that is one. */
  readonly alternates: readonly Alternate[];
}

/** The pages of every edition, sorted by address. */
export function listPages(newsroom: Newsroom): ListedPage[] {
  return newsroom.site.languages
    .flatMap((language) =>
      pagesIn(language, newsroom).map(({ url, changedAt }) => ({
        url: editionUrl(url, language),
        changedAt,
        alternates: alternatesOf(url, newsroom),
      })),
    )
    .sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** The pages of an edition, by the addresses they have in the main one. */
export function pagesIn(language: Language, newsroom: Newsroom): Pick<ListedPage, 'url' | 'changedAt'>[] {
  const briefings = newsroom.briefings.filter((briefing) => briefing.language === language);
  const changes = findPageChanges(newsroom);
  const undated = [
    apiUrl,
    chartsUrl,
    disputedFactsUrl,
    factsUrl,
    ledgerUrl,
    glossaryUrl,
    searchUrl,
    sourcesUrl,
    timelineUrl,
    ...newsroom.pages.filter((page) => page.language === language).map(({ id }) => pageUrl(id)),
  ];
  const all = newest(briefings, newsroom);
  return [
    ...[homeUrl, changesUrl, archiveUrl, feedsUrl].map((url) => ({ url, changedAt: all })),
    { url: correctionsUrl, changedAt: changes.ofCorrections },
    ...[...newsroom.themes.keys()].map((id) => ({
      url: themeUrl(id),
      changedAt: newest(
        briefings.filter((briefing) => briefing.theme.id === id),
        newsroom,
      ),
    })),
    ...briefings.map((briefing) => ({
      url: briefingUrl(briefing.slug),
      changedAt: lastChange(briefing, newsroom),
    })),
    ...[...newsroom.charts.keys()].map((id) => ({ url: chartUrl(id), changedAt: changes.ofChart(id) })),
    ...[...newsroom.facts.keys()].map((id) => ({ url: factUrl(id), changedAt: changes.ofFact(id) })),
    ...[...newsroom.sources.keys()].map((id) => ({ url: sourceUrl(id), changedAt: changes.ofSource(id) })),
    ...[...newsroom.terms.keys()].map((id) => ({ url: termUrl(id), changedAt: changes.ofTerm(id) })),
    ...undated.map((url) => ({ url, changedAt: null })),
  ];
}

/** The last change of any of these briefings. */
function newest(briefings: readonly Briefing[], newsroom: Newsroom): string | null {
  return briefings.map((briefing) => lastChange(briefing, newsroom)).reduce<string | null>(laterMoment, null);
}
