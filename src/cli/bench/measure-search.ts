/** Measures the search of a built site in a real browser: bytes from nothing to the first results, and time from key to result. */
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from 'playwright';
import { findBrowser } from '../browser/find-browser.ts';
import { thisMachine } from '../browser/machine.ts';
import { serveFolder } from '../serve-folder.ts';

export interface Measured {
  /** Brotli bytes from nothing until titles can be listed. */
  readonly titleBytes: number;
  /** Brotli bytes from nothing until the full text has answered: the mean of several questions. */
  readonly fullBytes: number;
  /** Milliseconds from key to result on a warm cache, the pause for the next key included. */
  readonly median: number;
  readonly slowest: number;
}

/** Asked from nothing, each by a reader who has loaded no part of the search. */
const coldQueries = ['vostro', 'rupee', 'trade deficit', 'S-400', 'settlement'];

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
    const loads: Loaded[] = [];
    for (const query of coldQueries) loads.push(await loadFor(query, { browser, origin }));
    const page = await browser.newPage();
    await page.goto(`${origin}/search/`);
    await page.locator('#query').focus();
    await page.waitForLoadState('networkidle');
    const times: number[] = [];
    for (const query of warmQueries) times.push(await timeOf(page, query));
    // Once more: the first round brought the parts of the index that these words need.
    times.length = 0;
    for (const query of warmQueries) times.push(await timeOf(page, query));
    times.sort((a, b) => a - b);
    const sum = (name: keyof Loaded): number => loads.reduce((total, load) => total + load[name], 0);
    return {
      titleBytes: Math.round(sum('titleBytes') / loads.length),
      fullBytes: Math.round(sum('fullBytes') / loads.length),
      median: times[Math.floor(times.length / 2)] ?? 0,
      slowest: times.at(-1) ?? 0,
    };
  } finally {
    await browser.close();
  }
}

type Loaded = Pick<Measured, 'titleBytes' | 'fullBytes'>;

/** What is asked for until the answer of the full text stands there; what is loaded after it, as counts are, is not counted. */
async function loadFor(query: string, { browser, origin }: { browser: Browser; origin: string }): Promise<Loaded> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
    const responses = new Map<string, Response>();
    page.on('response', (response) => responses.set(response.url(), response));
    await page.evaluate(watchAnswer);
    await page.locator('#query').fill(query);
    await page.waitForFunction(() => 'loadedForAnswer' in window);
    await page.waitForLoadState('networkidle');
    const urls: string[] = await page.evaluate('loadedForAnswer');
    const sizes = await Promise.all(
      urls.filter(isOfSearch).map(async (url) => ({ url, bytes: await brotliSize(responses.get(url)) })),
    );
    const sum = (parts: typeof sizes): number => parts.reduce((total, { bytes }) => total + bytes, 0);
    // What is listed first needs the finder and the titles, and nothing of the engine.
    return { titleBytes: sum(sizes.filter(({ url }) => !url.includes('/pagefind/'))), fullBytes: sum(sizes) };
  } finally {
    await context.close();
  }
}

/** Pictures of results are lazy, and the list of words comes for the suggestions that follow the answer. */
function isOfSearch(url: string): boolean {
  return !/\.svg|words\.json/.test(url);
}

/** In the page: notes which addresses had been asked for when the full text first answered. */
function watchAnswer(): void {
  performance.clearResourceTimings();
  const status = document.querySelector('#finder [data-part="status"]');
  if (!status) throw new Error('no finder');
  const watch = new MutationObserver(() => {
    if (!/results? for/.test(status.textContent)) return;
    watch.disconnect();
    Object.assign(window, { loadedForAnswer: performance.getEntriesByType('resource').map(({ name }) => name) });
  });
  watch.observe(status, { childList: true, characterData: true, subtree: true });
}

async function brotliSize(response: Response | undefined): Promise<number> {
  const body = (await response?.body()) ?? Buffer.alloc(0);
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
