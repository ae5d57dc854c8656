/** Makes the search index of a built site with Pagefind. */
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { languages } from '../language/language.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { renderSearchRecord, type SearchRecord } from '../outputs/search-record.ts';
import { listWords } from '../outputs/search-words.ts';
import { editionUrl, searchIndexUrl, searchWordsUrl } from '../outputs/urls.ts';
import { listEditions } from '../views/edition.ts';
import { localiseText } from '../views/localise-text.ts';
import { localiseAddress } from '../views/places.ts';
import { searchRecords } from '../views/search-records.ts';
import { BuildFault } from './build-fault.ts';

export interface SearchIndex {
  /** Addresses of all that can be found, with fragments where a thing stands on a page of others. */
  readonly urls: ReadonlySet<string>;
  /** Size of all files of the index on disk. */
  readonly bytes: number;
}

/** Indexes everything the newsroom has published, and the pages of prose in `folder`; writes the index into it. */
export function indexSite(folder: string, newsroom: Newsroom): Promise<SearchIndex> {
  return indexPages(folder, [...recordPages(newsroom), ...prosePages(folder)]);
}

export interface IndexedPage {
  readonly url: string;
  /** HTML as Pagefind reads it. */
  readonly content: string;
}

/**
 * How much of the index one file of it holds, in places of words. Pagefind’s own 20,000 make files of 20 KB, of which a
 * reader needs one or two before the first result; these have 5 KB. Where Pagefind no longer knows the setting, its own counts.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000';

/** Makes an index of pages, whatever they are of, and writes it into `folder` with the list of their words. */
export async function indexPages(folder: string, pages: readonly IndexedPage[]): Promise<SearchIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new BuildFault(`The search index could not be started: ${errors.join('; ')}`);
  const output = path.join(folder, searchIndexUrl);
  try {
    for (const page of pages) await addPage(index, page);
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0)
      throw new BuildFault(`The search index could not be written: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  dropInterfaces(output);
  writeWords(folder, pages);
  const urls = new Set(pages.map(({ url }) => url));
  checkCount(output, urls.size);
  return { urls, bytes: sizeOf(output) };
}

function recordPages(newsroom: Newsroom): IndexedPage[] {
  return listEditions(newsroom).flatMap((edition) =>
    searchRecords(edition).map((record: SearchRecord) => ({
      url: localiseAddress(record.url, edition),
      content: localiseText(renderSearchRecord(record, edition.language), edition),
    })),
  );
}

/** Pages of `content/pages`, which only Astro can render; they mark their body. */
function prosePages(folder: string): IndexedPage[] {
  return globSync('{*,*/*}/index.html', { cwd: folder })
    .sort()
    .map((file) => ({ url: `/${path.dirname(file)}/`, content: readFileSync(path.join(folder, file), 'utf8') }))
    .filter(({ content }) => content.includes('data-pagefind-body'));
}

async function addPage(index: PagefindIndex, { url, content }: IndexedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0)
    throw new BuildFault(`${url}: Unexpected fault while indexing for search: ${errors.join('; ')}`);
}

/** Interfaces that come with the engine and are not used here: the finder is the site’s own, and searches in the page. */
function dropInterfaces(folder: string): void {
  for (const file of globSync('pagefind-{*ui,highlight,worker}.{js,css}', { cwd: folder }))
    rmSync(path.join(folder, file));
}

/** A list for each language: Pagefind keeps an index of each, and a word of the other would be missed in it. */
function writeWords(folder: string, pages: readonly IndexedPage[]): void {
  const contents = pages.map(({ content }) => ({ content, tag: /<html[^>]*\blang="(\w+)"/.exec(content)?.[1] }));
  for (const language of languages) {
    const own = contents.filter(({ tag }) => tag === language);
    if (own.length === 0) continue;
    const file = path.join(folder, editionUrl(searchWordsUrl, language));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(listWords(own.map(({ content }) => content))));
  }
}

/** What Pagefind says it holds must be what it was given. */
function checkCount(folder: string, expected: number): void {
  const entry = readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8');
  const counts = [...entry.matchAll(/"page_count":(\d+)/g)].map((match) => Number(match[1]));
  const found = counts.reduce((sum, count) => sum + count, 0);
  if (found === 0 || found !== expected)
    throw new BuildFault(`search index: Unexpected ${found} entries, expected ${expected}`);
}

function sizeOf(folder: string): number {
  return globSync('**/*', { cwd: folder })
    .map((file) => statSync(path.join(folder, file)))
    .reduce((sum, status) => sum + (status.isFile() ? status.size : 0), 0);
}
