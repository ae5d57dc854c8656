/** Makes the search index of a site with Pagefind, while its pages are made. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { AnyFile } from '../integrations/site-files.ts';
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
  /** Size of all files of the index. */
  readonly bytes: number;
  /** These, and the lists of its words. */
  readonly files: readonly AnyFile[];
}

interface IndexFile {
  /** In the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Indexes everything the newsroom has published, while its pages are made, and then the pages of prose in the folder that `built` gives. */
export function indexSite(newsroom: Newsroom, built: Promise<string>): Promise<SearchIndex> {
  return indexPages(built, { pages: recordPages(newsroom), pagesIn: prosePages });
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

interface Indexed {
  readonly pages: readonly IndexedPage[];
  /** Those that are in the folder only. */
  readonly pagesIn: (folder: string) => readonly IndexedPage[];
}

/** Makes an index of pages, whatever they are of: at last of those in the folder that `built` gives. */
export async function indexPages(built: Promise<string>, indexed: Indexed): Promise<SearchIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new BuildFault(`The search index could not be started: ${errors.join('; ')}`);
  try {
    await addPages(index, indexed.pages);
    const found = indexed.pagesIn(await built);
    await addPages(index, found);
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new BuildFault(`The search index could not be made: ${errors.join('; ')}`);
    return finishIndex(files, [...indexed.pages, ...found]);
  } finally {
    await close();
  }
}

function finishIndex(made: readonly IndexFile[], pages: readonly IndexedPage[]): SearchIndex {
  const files = made.filter(({ path }) => !isInterface(path));
  const urls = new Set(pages.map(({ url }) => url));
  checkCount(files, urls.size);
  return {
    urls,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
    files: [
      ...files.map(({ path, content }) => ({
        url: `${searchIndexUrl}${path}`,
        type: 'application/octet-stream',
        render: () => Promise.resolve(content),
      })),
      ...wordFiles(pages),
    ],
  };
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
  return globSync(`{*,{${languages.join()}}/*}/index.html`, { cwd: folder })
    .sort()
    .map((file) => ({
      url: `/${path.dirname(file).split(path.sep).join('/')}/`,
      content: readFileSync(path.join(folder, file), 'utf8'),
    }))
    .filter(({ content }) => content.includes('data-pagefind-body'));
}

/** All are sent at once, in order: the engine works beside this thread, and need not wait for it between two of them. */
async function addPages(index: PagefindIndex, pages: readonly IndexedPage[]): Promise<void> {
  await Promise.all(pages.map((page) => addPage(index, page)));
}

async function addPage(index: PagefindIndex, { url, content }: IndexedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0)
    throw new BuildFault(`${url}: Unexpected fault while indexing for search: ${errors.join('; ')}`);
}

/** Interfaces that come with the engine and are not used here: the finder is the site’s own, and searches in the page. */
function isInterface(file: string): boolean {
  return /^pagefind-(?:.*ui|highlight|worker)\.(?:js|css)$/.test(file);
}

/** A list for each language: Pagefind keeps an index of each, and a word of the other would be missed in it. */
function wordFiles(pages: readonly IndexedPage[]): AnyFile[] {
  const contents = pages.map(({ content }) => ({ content, tag: /<html[^>]*\blang="(\w+)"/.exec(content)?.[1] }));
  return languages.flatMap((language) => {
    const own = contents.filter(({ tag }) => tag === language);
    const render = (): string => JSON.stringify(listWords(own.map(({ content }) => content)));
    return own.length === 0 ? [] : [{ url: editionUrl(searchWordsUrl, language), type: 'application/json', render }];
  });
}

/** What Pagefind says it holds must be what it was given. */
function checkCount(files: readonly IndexFile[], expected: number): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')?.content ?? new Uint8Array();
  const counts = [...new TextDecoder().decode(entry).matchAll(/"page_count":(\d+)/g)].map((match) => Number(match[1]));
  const found = counts.reduce((sum, count) => sum + count, 0);
  if (found === 0 || found !== expected)
    throw new BuildFault(`search index: Unexpected ${found} entries, expected ${expected}`);
}
