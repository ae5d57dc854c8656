/** The build, step by step; nothing that is published changes until every step has passed. */
import { build as buildPages } from 'astro';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNewsroom } from '../checks/check-newsroom.ts';
import { cacheName, digestOf } from '../newsroom/compile-cache.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { openNewsroom } from '../newsroom/open-newsroom.ts';
import { folderStamp } from '../newsroom/read-folder.ts';
import { renderDiagnostics } from '../newsroom/render-diagnostics.ts';
import type { Settings } from '../newsroom/settings.ts';
import { listEditions } from '../views/edition.ts';
import { viewSearch } from '../views/search.ts';
import { hasErrors } from '../schema/diagnostic.ts';
import { BuildFault } from './build-fault.ts';
import { writeFilesBeside } from './files-beside.ts';
import { indexSite, type SearchIndex } from './index-site.ts';
import { openKeptPages, type KeptPages } from './kept-pages.ts';
import { digestOfProgram } from './program-digest.ts';
import { openPublishedFiles } from './published-files.ts';
import { lockBuild } from './lock-build.ts';
import { securePages } from './secure-pages.ts';
import { refuseEdited } from './refuse-edited.ts';
import { recoverSite, stagingOf, swapSite } from './swap-site.ts';
import { verifySite, type VerifiedSite } from './verify-site.ts';
import { writeFiles } from './write-files.ts';

export interface Terminal {
  readonly write: (line: string) => void;
  /** What is being done, on a line that the next one takes the place of; nothing where the output is no terminal. */
  readonly progress: (text: string) => void;
  readonly isTerminal: boolean;
  /** Whether drafts and planned briefings are built as well: for a preview. */
  readonly drafts?: boolean;
}

/** Builds the site of `settings` into its `outDir`. A `BuildFault` says what stopped it. */
export async function buildSite(settings: Settings, terminal: Terminal): Promise<void> {
  const started = performance.now();
  const unlock = lockBuild(settings);
  const staging = stagingOf(settings.outDir);
  process.env['CONTENT_DIR'] = settings.contentDir;
  // The check and the pages are made for the same moment, to the second.
  process.env['SOURCE_DATE_EPOCH'] = String(Math.floor(Date.parse(settings.now) / 1000));
  try {
    recoverSite(settings.outDir);
    rmSync(staging, { recursive: true, force: true });
    const step = createSteps(terminal);
    const stamp = folderStamp(settings.contentDir);
    const loaded = await step('check', () => checkedNewsroom(settings, terminal));
    const { newsroom } = loaded;
    const program = digestOfProgram(settings.root);
    const kept = openKeptPages(settings, digestOf([program, ...finders(newsroom)]));
    const drafts = terminal.drafts ?? false;
    const filing = step('files', () => writeFilesBeside({ settings, drafts, program, stamp, folder: staging }));
    const built = step('pages', () => renderPages(settings, { staging, kept })).then(() => staging);
    const indexing = step('index', () => indexSite(newsroom, built));
    // Where one fails, the others end first: none may write into a folder that is being removed.
    await Promise.allSettled([filing, built, indexing]);
    await Promise.all([filing, built]);
    const index = await indexing;
    const indexFiles = openPublishedFiles(settings, { list: 'index', program });
    await writeFiles(index.files, { folder: staging, published: indexFiles });
    const site = await step('verify', () =>
      verifySite(staging, { newsroom, content: loaded.files, index, taken: kept.taken }),
    ).catch(orForget(kept));
    refuseEdited(settings, stamp);
    kept.save(staging, site.pages);
    indexFiles.save(staging);
    swapSite(settings.outDir);
    terminal.write(
      summary(newsroom, { site, index, seconds: (performance.now() - started) / 1000, outDir: settings.outDir }),
    );
  } finally {
    rmSync(staging, { recursive: true, force: true });
    unlock();
  }
}

function createSteps(terminal: Terminal): <T>(name: string, run: () => T | Promise<T>) => Promise<T> {
  return async (name, run) => {
    const started = performance.now();
    terminal.progress(`  ${name} …`);
    const result = await run();
    terminal.write(`  ${name.padEnd(8)} ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s`);
    return result;
  };
}

function checkedNewsroom(settings: Settings, terminal: Terminal): LoadedNewsroom & { newsroom: Newsroom } {
  const loaded = openNewsroom(settings, { drafts: terminal.drafts ?? false });
  const diagnostics = checkNewsroom(loaded);
  const texts = new Map(loaded.files.map((file) => [file.file, file.text]));
  const report = renderDiagnostics(diagnostics, { texts, colour: terminal.isTerminal });
  if (!loaded.newsroom || hasErrors(diagnostics))
    throw new BuildFault(`${report}\n\nNothing was built; the published site is as it was.`);
  if (diagnostics.length > 0) terminal.write(report);
  return { ...loaded, newsroom: loaded.newsroom };
}

/** Should a page that was taken over be what is wrong, the next build makes it anew. */
function orForget(kept: KeptPages): (fault: unknown) => never {
  return (fault) => {
    kept.forget();
    throw fault;
  };
}

/** What a view does not tell: the finder, whose styles every page keeps. */
function finders(newsroom: Newsroom): string[] {
  return listEditions(newsroom).map((edition) => JSON.stringify(viewSearch(edition)));
}

async function renderPages({ root }: Settings, { staging, kept }: { staging: string; kept: KeptPages }): Promise<void> {
  // Where a site lies outside the program’s folder, Astro keeps the modules it renders in one place for all such sites, and
  // two builds at once would take each other’s: it gets a folder inside, and the pages are carried out.
  const isInside = staging.startsWith(root + path.sep);
  const folder = isInside ? staging : path.join(root, '.cache', 'pages', cacheName(staging));
  // Files that are no pages are on their way into `staging`.
  if (!isInside) rmSync(folder, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  globalThis.knownPages = kept;
  await buildPages({ root, outDir: folder, logLevel: 'warn' }).finally(() => (globalThis.knownPages = undefined));
  if (!isInside) {
    cpSync(folder, staging, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  }
  securePages(staging);
  kept.place(staging);
}

function summary(
  newsroom: Newsroom,
  built: { site: VerifiedSite; index: SearchIndex; seconds: number; outDir: string },
): string {
  const { site, index, seconds, outDir } = built;
  const parts = [
    `${newsroom.briefings.length} briefings`,
    `${newsroom.facts.size} facts`,
    `${newsroom.charts.size} charts`,
    `${newsroom.sources.size} sources`,
    `${site.pages.size} pages`,
    `index of ${index.urls.size} entries, ${Math.round(index.bytes / 1024)} KB`,
    `${seconds.toFixed(1)} s`,
  ];
  return `Built ${outDir}: ${parts.join(' · ')}`;
}
