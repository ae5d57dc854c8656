/** Measures the search of a built site in a real browser: bytes from nothing to the first results, and time from key to result. */
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright';
import { findBrowser } from '../browser/find-browser.ts';
import { thisMachine } from '../browser/machine.ts';
import { serveFolder } from '../serve-folder.ts';

export interface Measured {
  /** Brotli bytes from the first focus until anything is listed, and until the full text has answered. */
  readonly firstBytes: number;
  readonly fullBytes: number;
  /** Milliseconds from key to result on a warm cache, the pause for the next key included. */
  readonly median: number;
  readonly slowest: number;
}

const warmQueries = [
  'rupee',
  'squadron',
  'deficit',
  'payment',
  'arms imports',
  'crude oil',
  's-400',
  'national currencies',
  'tariff',
  'contract',
];

export async function measureSearch(folder: string, port: number): Promise<Measured> {
  const found = findBrowser(thisMachine(() => undefined));
  if (!found) throw new Error('Unexpected machine without a Chromium, expected one: `npm test` installs it');
  const origin = await serveFolder(folder, port);
  const browser = await chromium.launch({ executablePath: found.executable, args: [...found.arguments] });
  try {
    const page = await browser.newPage();
    const bytes = await measureBytes(page, origin);
    const times: number[] = [];
    for (const query of warmQueries) times.push(await timeOf(page, query));
    // Once more: the first round brought the parts of the index that these words need.
    times.length = 0;
    for (const query of warmQueries) times.push(await timeOf(page, query));
    times.sort((a, b) => a - b);
    return { ...bytes, median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 };
  } finally {
    await browser.close();
  }
}

async function measureBytes(page: Page, origin: string): Promise<Pick<Measured, 'firstBytes' | 'fullBytes'>> {
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const status = page.locator('#finder [data-part="status"]');
  await page.locator('#query').focus();
  await page.locator('#query').pressSequentially('vostro', { delay: 60 });
  await status.filter({ hasText: 'results for' }).waitFor();
  const parts: { path: string; bytes: number }[] = [];
  for (const response of [...responses])
    parts.push({ path: new URL(response.url()).pathname, bytes: await brotliSize(response) });
  const sum = (wanted: (path: string) => boolean): number =>
    parts.filter(({ path }) => wanted(path)).reduce((total, { bytes }) => total + bytes, 0);
  // What is listed first needs the finder and the titles, and nothing of the engine.
  return { firstBytes: sum((path) => !path.startsWith('/pagefind/')), fullBytes: sum(() => true) };
}

async function brotliSize(response: Response): Promise<number> {
  const body = await response.body();
  return Math.min(body.length, brotliCompressSync(body).length);
}

function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector('#query');
    const status = document.querySelector('#finder [data-part="status"]');
    if (!(field instanceof HTMLInputElement) || !status) throw new Error('no finder');
    const started = performance.now();
    const answered = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!status.textContent.includes(`for “${text}”`)) return;
        watch.disconnect();
        resolve(performance.now() - started);
      });
      watch.observe(status, { childList: true, characterData: true, subtree: true });
    });
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return answered;
  }, query);
}
