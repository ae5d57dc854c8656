/** Every text file of the site that is no page: its address, its type, and what is in it. */
import type { Briefing } from '../newsroom/model.ts';
import type { Chart } from '../charts/chart.ts';
import { chartFiles } from '../charts/chart-files.ts';
import { listApiFiles } from '../outputs/api/api-files.ts';
import { factRecord } from '../outputs/fact-record.ts';
import { listFeedFiles } from '../outputs/feed-files.ts';
import { renderLlms } from '../outputs/llms.ts';
import { renderNewsSitemap } from '../outputs/news-sitemap.ts';
import { renderOpenSearch } from '../outputs/open-search.ts';
import { listPages } from '../outputs/page-list.ts';
import { renderRedirects } from '../outputs/redirects.ts';
import { renderRobots } from '../outputs/robots.ts';
import { renderSecurity } from '../outputs/security.ts';
import { renderSitemap } from '../outputs/sitemap.ts';
import {
  citationUrl,
  evidenceUrl,
  factRecordUrl,
  feedFileUrl,
  llmsUrl,
  manifestUrl,
  newsSitemapUrl,
  oembedProviderUrl,
  oembedUrl,
  openSearchUrl,
  redirectsUrl,
  robotsUrl,
  searchTitlesUrl,
  securityUrl,
  sitemapUrl,
  twinUrl,
} from '../outputs/urls.ts';
import { chartCsv, chartJson, chartSvg } from './chart-files.ts';
import { citationForms, listCitations } from './cite.ts';
import type { Edition } from './edition.ts';
import { viewEvidenceCards } from './evidence-cards.ts';
import { createManifest } from './manifest.ts';
import { embedBriefing, embedChart, embedProvider } from './oembed.ts';
import { searchTitles } from './search-titles.ts';
import { listTwins } from './twins/list-twins.ts';

export interface SiteFile<Content = string> {
  /** Site-relative: `/robots.txt`. */
  readonly url: string;
  /** For servers that ask: `text/plain; charset=utf-8`. Hosts go by the ending of the name. */
  readonly type: string;
  readonly render: () => Content;
  /** Digest of all that it shows, where that is found sooner than the file is rendered. */
  readonly version?: () => string;
}

/** Files of the site as a whole: they are there once, however many editions there are. */
export function listSharedFiles(edition: Edition): SiteFile[] {
  const { newsroom } = edition;
  return [
    ...machineFiles(edition),
    ...listApiFiles(newsroom).map(({ url, create }) => json(url, create)),
    ...[...newsroom.facts.values()].map((fact) => json(factRecordUrl(fact.id), () => factRecord(fact, newsroom))),
    json(oembedProviderUrl, () => [embedProvider(edition)]),
  ];
}

/** Files that every edition has of its own, by the addresses they have in the main one. */
export function listEditionFiles(edition: Edition): SiteFile[] {
  const { newsroom, language, briefings } = edition;
  return [
    text(openSearchUrl, 'application/opensearchdescription+xml; charset=utf-8', () =>
      renderOpenSearch(newsroom.site, language),
    ),
    text(manifestUrl, 'application/manifest+json', () => JSON.stringify(createManifest(edition))),
    json(searchTitlesUrl, () => searchTitles(edition)),
    ...listTwins(edition).map(({ page, render }) => text(twinUrl(page), 'text/markdown; charset=utf-8', render)),
    ...listFeedFiles(newsroom, language).map(({ name, type, render }) => ({ url: feedFileUrl(name), type, render })),
    ...briefings.map((briefing) => evidenceFile(briefing, edition)),
    ...[...newsroom.charts.values()].flatMap((chart) => filesOfChart(chart, edition)),
    ...embedFiles(edition),
    ...listCitations(edition).map(({ name, form, work }) => {
      const { type, render } = citationForms[form];
      return { url: citationUrl(name, form), type, render: () => render(work) };
    }),
  ];
}

/** What programs look for at the same address on every site. */
function machineFiles({ newsroom }: Edition): SiteFile[] {
  const { site } = newsroom;
  const security = renderSecurity(newsroom);
  const xml = 'application/xml; charset=utf-8';
  return [
    text(robotsUrl, 'text/plain; charset=utf-8', () => renderRobots(site.url)),
    text(sitemapUrl, xml, () => renderSitemap(site.url, listPages(newsroom))),
    text(newsSitemapUrl, xml, () => renderNewsSitemap(newsroom)),
    text(llmsUrl, 'text/plain; charset=utf-8', () => renderLlms(newsroom)),
    ...(security === null ? [] : [text(securityUrl, 'text/plain; charset=utf-8', () => security)]),
    text(redirectsUrl, 'text/plain; charset=utf-8', () => renderRedirects(newsroom)),
  ];
}

/** What other sites show of briefings and charts. */
function embedFiles(edition: Edition): SiteFile[] {
  return [
    ...edition.briefings.map((briefing) =>
      json(oembedUrl('briefings', briefing.slug), () => embedBriefing(briefing, edition)),
    ),
    ...[...edition.newsroom.charts.values()].map((chart) =>
      json(oembedUrl('charts', chart.id), () => embedChart(chart, edition)),
    ),
  ];
}

function evidenceFile(briefing: Briefing, edition: Edition): SiteFile {
  return json(evidenceUrl(briefing.slug), () => viewEvidenceCards(briefing, edition));
}

function filesOfChart(chart: Chart, edition: Edition): SiteFile[] {
  const { svg, csv, json: record } = chartFiles(chart.id);
  return [
    text(svg, 'image/svg+xml', () => chartSvg(chart, edition)),
    text(csv, 'text/csv; charset=utf-8', () => chartCsv(chart, edition)),
    text(record, 'application/json', () => chartJson(chart, edition)),
  ];
}

function text(url: string, type: string, render: () => string): SiteFile {
  return { url, type, render };
}

function json(url: string, create: () => unknown): SiteFile {
  return { url, type: 'application/json', render: () => JSON.stringify(create()) };
}
