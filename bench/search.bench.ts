/** Bytes and times of the search, on the built Ledger and on a generated newsroom of 1,000 briefings. */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { indexPages } from '../src/cli/index-site.ts';
import { loadNewsroom } from '../src/newsroom/load.ts';
import { readSettings } from '../src/newsroom/settings.ts';
import { renderSearchRecord, type SearchRecord } from '../src/outputs/search-record.ts';
import { searchTitlesUrl } from '../src/outputs/urls.ts';
import { createEdition } from '../src/views/edition.ts';
import { searchRecords } from '../src/views/search-records.ts';
import { listTitles } from '../src/views/search-titles.ts';
import { generateBriefings } from './generate-briefings.ts';
import { measureSearch, type Measured } from './measure-search.ts';

const briefings = 1000;
const settings = readSettings();
if (!existsSync(path.join(settings.outDir, 'search/index.html')))
  throw new Error('Unexpected missing site, expected a built one: run `npm run build` first');

report('the Ledger', await measureSearch(settings.outDir, 4395));
const large = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
try {
  await makeLarge(large);
  report(`${briefings} briefings`, await measureSearch(large, 4396));
} finally {
  rmSync(large, { recursive: true, force: true });
}
process.exit();

/** The search page of the Ledger over an index of generated records and the Ledger’s own. */
async function makeLarge(folder: string): Promise<void> {
  for (const part of ['_astro', 'search'])
    cpSync(path.join(settings.outDir, part), path.join(folder, part), { recursive: true });
  const { newsroom } = loadNewsroom(settings);
  if (!newsroom) throw new Error('Unexpected faults in the newsroom, expected none: run `npm run check`');
  const own = searchRecords(createEdition(newsroom, 'en'));
  const records: SearchRecord[] = [...own, ...generateBriefings(briefings, own)];
  const started = performance.now();
  const { urls } = await indexPages(
    folder,
    records.map((record) => ({ url: record.url, content: renderSearchRecord(record, 'en') })),
  );
  console.log(`index of ${urls.size} records: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  writeFileSync(path.join(folder, searchTitlesUrl), JSON.stringify(listTitles(records)));
}

function report(name: string, { firstBytes, fullBytes, parts, median, slowest }: Measured): void {
  const size = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(
    `${name}: first titles ${size(firstBytes)}, first result of the full text ${size(fullBytes)} (brotli, from the first focus)`,
  );
  for (const { path: part, bytes } of [...parts].sort((a, b) => b.bytes - a.bytes).slice(0, 6))
    console.log(`  ${size(bytes).padStart(9)}  ${part}`);
  console.log(`  key to result, warm: median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`);
}
