/** Addresses of the site’s own pages: site-relative, with a slash at the end; stable for ever. */
import { chartFiles } from '../charts/chart-files.ts';

import { defaultLanguage, type Language } from '../language/language.ts';

export const homeUrl = '/';
export const chartsUrl = '/charts/';
export const factsUrl = '/facts/';
export const disputedFactsUrl = '/facts/disputed/';
/** How well founded the ledger is. */
export const ledgerUrl = '/facts/ledger/';
export const sourcesUrl = '/sources/';
export const timelineUrl = '/timeline/';
export const glossaryUrl = '/glossary/';
export const archiveUrl = '/archive/';
export const searchUrl = '/search/';
/** Folder of the index that Pagefind makes. */
export const searchIndexUrl = '/pagefind/';
/** Titles for the time before the index has come, and for when it does not. */
export const searchTitlesUrl = '/search/titles.json';
/** Words of the index, for “did you mean”; written when the index is made. */
export const searchWordsUrl = '/search/words.json';
/** Styles of the finder, for the dialog that brings it to other pages. */
export const searchStylesUrl = '/search/finder.css';
/** Tells browsers how to search here. */
export const openSearchUrl = '/opensearch.xml';
export const robotsUrl = '/robots.txt';
export const sitemapUrl = '/sitemap.xml';
/** What was published in the last two days. */
export const newsSitemapUrl = '/news-sitemap.xml';
/** Former addresses, in the form that many hosts read. */
export const redirectsUrl = '/_redirects';
/** What there is here, for language models. */
export const llmsUrl = '/llms.txt';
/** Name, colours and icons for a home screen. */
export const manifestUrl = '/manifest.webmanifest';
export const correctionsUrl = '/corrections/';
/** What changed, by day. */
export const changesUrl = '/changes/';
/** All feeds, for people. */
export const feedsUrl = '/feeds/';
/** Who takes reports of faults, RFC 9116. */
export const securityUrl = '/.well-known/security.txt';
/** How other sites ask what to show of a link here. */
export const oembedProviderUrl = '/oembed/provider.json';
/** RSS of all briefings. */
export const feedUrl = '/feeds/all.xml';

/** RSS of all corrections. */
export const correctionsFeedUrl = '/feeds/corrections.xml';

/** A file of a feed, by its name: `all.xml`, `themes/trade.atom`. */
export function feedFileUrl(name: string): string {
  return `/feeds/${name}`;
}

/** RSS of the briefings of a theme. */
export function themeFeedUrl(id: string): string {
  return `/feeds/themes/${id}.xml`;
}

export function themeUrl(id: string): string {
  return `/themes/${id}/`;
}

export function briefingUrl(slug: string): string {
  return `/briefings/${slug}/`;
}

export function chartUrl(id: string): string {
  return chartFiles(id).page;
}

export function factUrl(id: string): string {
  return `/facts/${id}/`;
}

/** A fact for machines. */
export function factRecordUrl(id: string): string {
  return `/facts/${id}.json`;
}

/** What the evidence cards of a briefing show; its script asks for it beside the page. */
export function evidenceUrl(slug: string): string {
  return `/briefings/${slug}/evidence.json`;
}

export function sourceUrl(id: string): string {
  return `/sources/${id}/`;
}

export function termUrl(id: string): string {
  return `/glossary/${id}/`;
}

/** An event has no page of its own; it stands on the timeline. */
export function eventUrl(id: string): string {
  return `${timelineUrl}#event-${id}`;
}

/** A correction stands on the page of all of them. */
export function correctionUrl(id: string): string {
  return `${correctionsUrl}#${id}`;
}

/** A page of `content/pages`: `/about/`. */
export function pageUrl(id: string): string {
  return `/${id}/`;
}

/** How programs read the newsroom; the page that says so. */
export const apiUrl = '/api/';
/** Everything under it keeps its meaning; what would change it gets another number. */
const apiRoot = '/api/v1/';
export const apiIndexUrl = `${apiRoot}index.json`;

/** All things of a kind: `apiListUrl('facts')`. */
export function apiListUrl(collection: string): string {
  return `${apiRoot}${collection}.json`;
}

export function apiRecordUrl(collection: string, id: string): string {
  return `${apiRoot}${collection}/${id}.json`;
}

export function apiSchemaUrl(name: string): string {
  return `${apiRoot}schemas/${name}.json`;
}

/** The Markdown twin of a page: `twinUrl('/facts/')` is `/facts/index.md`. */
export function twinUrl(page: string): string {
  return `${page}index.md`;
}

/** A book to take along: `all`, `themes/trade`. */
export function bookUrl(name: string): string {
  return `/books/${name}.epub`;
}

/** A share card, by its name. */
export function cardUrl(name: string): string {
  return `/cards/${name}.png`;
}

/** A citation as a file: `/cite/briefing-oil-after-the-peak.bib`. */
export function citationUrl(name: string, ending: string): string {
  return `/cite/${name}.${ending}`;
}

/** What another site shows of a briefing or chart: `oembedUrl('charts', 'oil')`. */
export function oembedUrl(kind: 'briefings' | 'charts', id: string): string {
  return `/oembed/${kind}/${id}.json`;
}

/** The address of a page in a language: `editionUrl('/facts/', 'hi')` is `/hi/facts/`. The main edition stands at the root. */
export function editionUrl(page: string, language: Language): string {
  return language === defaultLanguage ? page : `/${language}${page}`;
}

/** The full address of a page: `absoluteUrl('https://example.org', '/facts/')`. */
export function absoluteUrl(origin: string, path: string): string {
  return `${origin}${path}`;
}
