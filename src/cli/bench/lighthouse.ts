/** Runs Lighthouse, as a phone on a slow line, on the heaviest page of every kind of the built site, compressed as hosts send it. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import type { Settings } from '../../newsroom/settings.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { thisMachine } from '../browser/machine.ts';
import { serveFolder } from '../serve-folder.ts';
import { median, type Measure } from './measure.ts';
import { heaviestPages } from './page-kinds.ts';

/** Fetched when it is asked for: 114 packages that no build and no test needs. */
const program = 'lighthouse@13.5.0';
const runs = 3;
const port = 4397;

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.object({ 'largest-contentful-paint': z.object({ numericValue: z.number().default(Infinity) }) }),
});

export async function benchLighthouse({ outDir }: Settings): Promise<Measure[]> {
  if (!existsSync(path.join(outDir, 'index.html')))
    throw new Error('Unexpected missing site, expected a built one: run `npm run build` first');
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  try {
    cpSync(outDir, folder, { recursive: true });
    compressTexts(folder);
    const origin = await serveFolder(folder, port);
    const files = globSync('**/index.html', { cwd: folder });
    const pages = heaviestPages(files.map((file) => ({ file, size: statSync(path.join(folder, file)).size })));
    const measures: Measure[] = [];
    for (const page of pages) measures.push(...(await measurePage(page, origin)));
    return measures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Beside each page, script and drawing a smaller copy, which the server sends to those who take it. */
function compressTexts(folder: string): void {
  for (const file of globSync('**/*.{html,js,svg,webmanifest}', { cwd: folder })) {
    const full = path.join(folder, file);
    writeFileSync(`${full}.br`, brotliCompressSync(readFileSync(full)));
  }
}

async function measurePage(page: string, origin: string): Promise<Measure[]> {
  const reports: z.infer<typeof report>[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await runLighthouse(`${origin}${page}`));
  const missing = reports.map(({ categories }) =>
    Object.values(categories).reduce((sum, { score }) => sum + 100 - Math.round((score ?? 0) * 100), 0),
  );
  const paint = reports.map(({ audits }) => audits['largest-contentful-paint'].numericValue);
  return [
    { name: `${page} points short of four times 100`, value: median(missing), unit: 'points', budget: 0 },
    { name: `${page} largest paint`, value: Math.round(median(paint)), unit: 'ms', budget: 950 },
  ];
}

async function runLighthouse(address: string): Promise<z.infer<typeof report>> {
  const browser = findBrowser(thisMachine(() => undefined));
  if (!browser) throw new Error('Unexpected machine without a Chromium, expected one: `npm test` installs it');
  const flags = ['--headless=new', ...browser.arguments].join(' ');
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', program, address, '--quiet', '--output=json', '--output-path=stdout', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: browser.executable }, maxBuffer: 1 << 28 },
  );
  return report.parse(JSON.parse(stdout));
}
