/** Verifies a built site before it is published: pages, links, scripts, sitemap and index against the newsroom. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Briefing, Newsroom } from '../newsroom/model.ts';
import { briefingUrl, editionUrl, twinUrl } from '../outputs/urls.ts';
import type { ContentFile } from '../newsroom/read-folder.ts';
import { budgetFaults } from './budgets.ts';
import { BuildFault } from './build-fault.ts';
import type { SearchIndex } from './index-site.ts';
import { linkFaults } from './link-faults.ts';
import { readPage, type BuiltPage } from './read-page.ts';

export interface VerifiedSite {
  /** By address. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

export interface VerifyInput {
  readonly newsroom: Newsroom;
  readonly content: readonly ContentFile[];
  readonly index: SearchIndex;
  /** Pages taken over from a site that was verified: what was read in them then. */
  readonly taken: ReadonlyMap<string, BuiltPage>;
}

/** Most faults printed; the count tells the rest. */
const mostShown = 40;

/** Throws a `BuildFault` that lists what is wrong. */
export async function verifySite(
  folder: string,
  { newsroom, content, index, taken }: VerifyInput,
): Promise<VerifiedSite> {
  const files = new Set(globSync('**/*', { cwd: folder }).map((file) => file.split(path.sep).join('/')));
  // Begun first: briefings are weighed beside the main thread while it reads the pages.
  const overweight = budgetFaults(
    folder,
    newsroom.briefings.map(addressOf).filter((url) => files.has(`${url.slice(1)}index.html`) && !taken.has(url)),
  );
  const pages = new Map(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => [urlOf(file), taken.get(urlOf(file)) ?? readPage(readFileSync(path.join(folder, file), 'utf8'))]),
  );
  const faults = [
    ...strayFiles(folder),
    ...missingBriefings(newsroom, pages, index),
    ...sitemapFaults(readFileSync(path.join(folder, 'sitemap.xml'), 'utf8'), { pages, origin: newsroom.site.url }),
    ...[...pages].flatMap(([url, page]) => [
      ...linkFaults(url, page, { pages, files, origin: newsroom.site.url, content }),
      ...scriptFaults(url, page),
      ...markdownFaults(url, page),
      ...slotFaults(url, page),
      ...headFaults(url, page),
      ...twinFaults(url, page, newsroom.site.url),
    ]),
    ...indexFaults(index, pages),
    ...(await overweight),
  ];
  if (faults.length > 0) throw new BuildFault(listFaults(faults));
  return { pages };
}

function listFaults(faults: readonly string[]): string {
  const shown = faults.slice(0, mostShown).map((fault) => `  ${fault}`);
  const rest = faults.length > mostShown ? [`  … and ${faults.length - mostShown} more`] : [];
  return ['The built site has faults; nothing was published:', ...shown, ...rest].join('\n');
}

function urlOf(file: string): string {
  return `/${file.replace(/(?:^|\/)index\.html$/, (match) => (match.startsWith('/') ? '/' : ''))}`;
}

function addressOf({ slug, language }: Briefing): string {
  return editionUrl(briefingUrl(slug), language);
}

function missingBriefings(newsroom: Newsroom, pages: ReadonlyMap<string, BuiltPage>, index: SearchIndex): string[] {
  return newsroom.briefings.map(addressOf).flatMap((url) => {
    const page = pages.get(url);
    if (!page) return [`${url}: Unexpected missing page, expected one for every briefing`];
    return index.urls.has(url)
      ? []
      : [`${url}: Unexpected page outside the search index, expected every briefing in it`];
  });
}

function sitemapFaults(
  sitemap: string,
  { pages, origin }: { pages: ReadonlyMap<string, BuiltPage>; origin: string },
): string[] {
  const listed = new Set(
    [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) =>
      (match[1] ?? '').replace(origin, '').replace(/&amp;/g, '&'),
    ),
  );
  const missing = [...pages]
    .filter(([url, page]) => !page.isHidden && !standsForAnother(page, `${origin}${url}`) && !listed.has(url))
    .map(([url]) => `${url}: Unexpected page outside the sitemap, expected it there, or \`noindex\``);
  const dead = [...listed]
    .filter((url) => !pages.has(url))
    .map((url) => `sitemap.xml: Unexpected address ${url}, expected a page that exists`);
  return [...missing, ...dead];
}

/** Frames of charts: the chart’s own page is the one to find. */
function standsForAnother({ canonical }: BuiltPage, address: string): boolean {
  return canonical !== null && canonical !== address;
}

/** Scripts are files of the site; handlers and addresses that run code stand nowhere. Styles stand in elements, not attributes. */
function scriptFaults(url: string, page: BuiltPage): string[] {
  return page.code.map((found) => `${url}: Unexpected ${found}, expected no code but the site’s own scripts`);
}

/** Every page of its own leads to its Markdown twin; that it is there is for the links to tell. */
function twinFaults(url: string, page: BuiltPage, origin: string): string[] {
  if (page.isHidden || standsForAnother(page, `${origin}${url}`) || page.twin === twinUrl(url)) return [];
  return [`${url}: Unexpected twin \`${page.twin}\`, expected \`${twinUrl(url)}\``];
}

/** Astro’s default processor runs no remark plugins, and says nothing where one is asked for. */
function markdownFaults(url: string, page: BuiltPage): string[] {
  return page.markdown.map(
    (found) => `${url}: Unexpected Markdown \`${found}\` in the text of the page, expected it rendered`,
  );
}

function slotFaults(url: string, page: BuiltPage): string[] {
  return page.slots.map((found) => `${url}: Unexpected slot \`${found}\` in the page, expected its figure`);
}

/** What is published is plain files: a link would lead out of the folder. */
function strayFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => `${entry.name}: Unexpected link or device in the site, expected plain files`);
}

function headFaults(url: string, page: BuiltPage): string[] {
  const faults = [
    page.title === '' && 'Unexpected page without a title',
    page.headings !== 1 && `Unexpected ${page.headings} headings of the first level, expected one`,
    page.language === '' && 'Unexpected page without a language, expected `<html lang>`',
    page.repeatedIds.length > 0 &&
      `Unexpected second element with the id \`${page.repeatedIds.join('`, `')}\`, expected each id once`,
  ];
  return faults.flatMap((fault) => (fault === false ? [] : [`${url}: ${fault}`]));
}

/** A result must lead to something: every address in the index is a page, and every fragment an element of it. */
function indexFaults(index: SearchIndex, pages: ReadonlyMap<string, BuiltPage>): string[] {
  return [...index.urls].flatMap((url) => {
    const [place = '', fragment] = url.split('#');
    const page = pages.get(place);
    if (!page) return [`search index: Unexpected address ${url}, expected a page that exists`];
    return fragment === undefined || page.ids.has(fragment)
      ? []
      : [`search index: Unexpected address ${url}, expected an element with the id \`${fragment}\` there`];
  });
}
