/** Measures the search: bytes and times on the built Ledger, and on a generated newsroom of 1,000 briefings. */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadNewsroom } from '../../newsroom/load.ts';
import type { Settings } from '../../newsroom/settings.ts';
import { renderSearchRecord } from '../../outputs/search-record.ts';
import { searchTitlesUrl } from '../../outputs/urls.ts';
import { createEdition } from '../../views/edition.ts';
import { searchRecords } from '../../views/search-records.ts';
import { listTitles } from '../../views/search-titles.ts';
import { indexPages } from '../index-site.ts';
import { writeFiles } from '../write-files.ts';
import { generateRecords } from './generate-records.ts';
import type { Measure } from './measure.ts';
import { measureSearch, type Measured } from './measure-search.ts';

const briefings = 1000;

export async function benchSearch(settings: Settings): Promise<Measure[]> {
  if (!existsSync(path.join(settings.outDir, 'search/index.html')))
    throw new Error('Unexpected missing site, expected a built one: run `npm run build` first');
  const small = await measureSearch(settings.outDir, 4395);
  const large = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  try {
    await makeLarge(large, settings);
    return [
      ...report('the newsroom', small, { titles: 60, full: 105 }),
      ...report(`${briefings} briefings`, await measureSearch(large, 4396), { titles: 120, full: 165 }),
    ];
  } finally {
    rmSync(large, { recursive: true, force: true });
  }
}

/** The search page as built, over an index of generated records and the newsroom’s own. */
async function makeLarge(folder: string, settings: Settings): Promise<void> {
  for (const part of ['_astro', 'search'])
    cpSync(path.join(settings.outDir, part), path.join(folder, part), { recursive: true });
  const { newsroom } = loadNewsroom(settings);
  if (!newsroom) throw new Error('Unexpected faults in the newsroom, expected none: run `npm run check`');
  const own = searchRecords(createEdition(newsroom, 'en'));
  const records = [...own, ...generateRecords(briefings, own)];
  const { files } = await indexPages(Promise.resolve(folder), {
    pages: records.map((record) => ({ url: record.url, content: renderSearchRecord(record, 'en') })),
    pagesIn: () => [],
  });
  await writeFiles(files, { folder, published: { claim: () => false, place: () => undefined } });
  writeFileSync(path.join(folder, searchTitlesUrl), JSON.stringify(listTitles(records)));
}

/** `budgets` in KB: until anything is listed, and until the full text has answered. */
function report(name: string, measured: Measured, budgets: { titles: number; full: number }): Measure[] {
  const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
  const { titleBytes, fullBytes, median, slowest } = measured;
  return [
    { name: `${name}: first result, brotli`, value: kilobytes(titleBytes), unit: 'KB', budget: budgets.titles },
    {
      name: `${name}: first result of the full text, brotli`,
      value: kilobytes(fullBytes),
      unit: 'KB',
      budget: budgets.full,
    },
    { name: `${name}: key to result, warm, median`, value: Math.round(median), unit: 'ms', budget: 150 },
    { name: `${name}: the same, slowest`, value: Math.round(slowest), unit: 'ms', budget: 300 },
  ];
}
