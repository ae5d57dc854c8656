/** The Markdown twins of all pages, by the address of the page. */
import {
  apiUrl,
  archiveUrl,
  briefingUrl,
  changesUrl,
  chartsUrl,
  chartUrl,
  correctionsUrl,
  disputedFactsUrl,
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
} from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import { twinOfArchive } from './archive.ts';
import { twinOfBriefing } from './briefing.ts';
import { twinOfChart } from './chart.ts';
import { twinOfFact } from './fact.ts';
import { twinOfApi, twinOfChanges, twinOfFeeds } from './follow.ts';
import { twinOfFront } from './front.ts';
import {
  twinOfCharts,
  twinOfCorrections,
  twinOfDisputed,
  twinOfFacts,
  twinOfLedger,
  twinOfSearch,
  twinOfSources,
} from './lists.ts';
import { twinOfOwnPage } from './own-page.ts';
import { twinOfSource } from './source.ts';
import { twinOfGlossary, twinOfTerm } from './term.ts';
import { twinOfTheme } from './theme.ts';
import { twinOfTimeline } from './timeline.ts';

export interface Twin {
  /** Site-relative address of the page it is the twin of. */
  readonly page: string;
  readonly render: () => string;
}

export function listTwins(edition: Edition): Twin[] {
  const { newsroom, language } = edition;
  const ownPages = newsroom.pages.filter((page) => page.language === language);
  const each = <Thing>(
    things: Iterable<Thing>,
    urlOf: (thing: Thing) => string,
    render: (thing: Thing, edition: Edition) => string,
  ): Twin[] => [...things].map((thing) => ({ page: urlOf(thing), render: () => render(thing, edition) }));
  return [
    ...lists.map(([page, render]) => ({ page, render: () => render(edition) })),
    ...each(edition.briefings, ({ slug }) => briefingUrl(slug), twinOfBriefing),
    ...each(newsroom.themes.values(), ({ id }) => themeUrl(id), twinOfTheme),
    ...each(newsroom.facts.values(), ({ id }) => factUrl(id), twinOfFact),
    ...each(newsroom.charts.values(), ({ id }) => chartUrl(id), twinOfChart),
    ...each(newsroom.sources.values(), ({ id }) => sourceUrl(id), twinOfSource),
    ...each(newsroom.terms.values(), ({ id }) => termUrl(id), twinOfTerm),
    ...each(ownPages, ({ id }) => pageUrl(id), twinOfOwnPage),
  ];
}

/** Pages of which there is one. */
const lists: readonly (readonly [page: string, render: (edition: Edition) => string])[] = [
  [homeUrl, twinOfFront],
  [apiUrl, twinOfApi],
  [archiveUrl, twinOfArchive],
  [changesUrl, twinOfChanges],
  [chartsUrl, twinOfCharts],
  [correctionsUrl, twinOfCorrections],
  [disputedFactsUrl, twinOfDisputed],
  [factsUrl, twinOfFacts],
  [feedsUrl, twinOfFeeds],
  [glossaryUrl, twinOfGlossary],
  [ledgerUrl, twinOfLedger],
  [searchUrl, twinOfSearch],
  [sourcesUrl, twinOfSources],
  [timelineUrl, twinOfTimeline],
];
