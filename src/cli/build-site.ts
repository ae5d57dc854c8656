/** The build, step by step; nothing that is published changes until every step has passed. */
import { build as buildPages } from 'astro';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNewsroom } from '../checks/check-newsroom.ts';
import { createFileList } from '../integrations/site-files.ts';
import { cacheName } from '../newsroom/compile-cache.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { openNewsroom } from '../newsroom/open-newsroom.ts';
import { renderDiagnostics } from '../newsroom/render-diagnostics.ts';
import type { Settings } from '../newsroom/settings.ts';
import { hasErrors } from '../schema/diagnostic.ts';
import { BuildFault } from './build-fault.ts';
import { indexSite, type SearchIndex } from './index-site.ts';
import { openKeptWeights } from './kept-weights.ts';
import { lockBuild } from './lock-build.ts';
import { securePages } from './secure-pages.ts';
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
    const loaded = await step('check', () => checkedNewsroom(settings, terminal));
    const { newsroom } = loaded;
    await step('pages', () => renderPages(settings, staging));
    await step('files', () => writeFiles(staging, createFileList(settings)(loaded)));
    const weights = openKeptWeights(path.join(settings.cacheDir, 'weights', `${cacheName(settings.contentDir)}.json`));
    const index = await step('index', () => indexSite(staging, newsroom));
    const site = await step('verify', () => verifySite(staging, { newsroom, content: loaded.files, index, weights }));
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

async function renderPages({ root }: Settings, staging: string): Promise<void> {
  // Where a site lies outside the program’s folder, Astro keeps the modules it renders in one place for all such sites, and
  // two builds at once would take each other’s: it gets a folder inside, and the pages are carried out.
  const isInside = staging.startsWith(root + path.sep);
  const folder = isInside ? staging : path.join(root, '.cache', 'pages', cacheName(staging));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  await buildPages({ root, outDir: folder, logLevel: 'warn' });
  if (!isInside) {
    cpSync(folder, staging, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  }
  securePages(staging);
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
    `${site.pages} pages`,
    `index of ${index.urls.size} entries, ${Math.round(index.bytes / 1024)} KB`,
    `${seconds.toFixed(1)} s`,
  ];
  return `Built ${outDir}: ${parts.join(' · ')}`;
}
