/** Addresses of the site’s own pages: site-relative, with a slash at the end; stable for ever. */
import { chartFiles } from '../charts/chart-files.ts';

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

/** A share card, by its name. */
export function cardUrl(name: string): string {
  return `/cards/${name}.png`;
}

/** A citation as a file: `/cite/briefing-oil-after-the-peak.bib`. */
export function citationUrl(name: string, ending: string): string {
  return `/cite/${name}.${ending}`;
}

/** The full address of a page: `absoluteUrl('https://example.org', '/facts/')`. */
export function absoluteUrl(origin: string, path: string): string {
  return `${origin}${path}`;
}
