/** Weighs the briefings of a built site against what a reader’s line should have to carry; past it, the build fails. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';

// Beside the main thread: at full strength, as hosts send it, a briefing takes a sixth of a second.
const compress = promisify(brotliCompress);

/** Bytes as they travel, compressed with brotli. */
export const budgets = {
  /** HTML with its styles and all its evidence, for a briefing of up to `words` and `charts`. */
  page: 22 * 1024,
  words: 1200,
  charts: 3,
  /** What a longer briefing, or one with more charts, may weigh more. */
  perWord: 6,
  perChart: 1500,
  /** What a server sends before it waits for an answer: ten packets of 1,460 bytes. */
  firstFlight: 14_600,
  /** Words of the running text that must be in the first flight. */
  firstWords: 250,
  /** Scripts that come with the page; what is loaded on demand is not counted. */
  scripts: 4 * 1024,
  /** Font files for Latin letters; they are compressed already. */
  fonts: 60 * 1024,
} as const;

/** What a briefing weighs, as printed when it is too much. */
export interface Weight {
  readonly page: number;
  readonly allowed: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Words of running text that the first flight holds, of how many wanted; `null` where it does not reach past the key points. */
  readonly firstWords: number | null;
  readonly wantedWords: number;
}

/** One line for every budget that a briefing exceeds; `urls` are the addresses of the briefings. */
export async function budgetFaults(folder: string, urls: readonly string[]): Promise<string[]> {
  const read = (file: string): Buffer => readFileSync(path.join(folder, file));
  const faults = urls.map(async (url) => {
    const html = read(`${url}index.html`).toString();
    // Full strength takes thirty times as long, and finds nothing where a page keeps to the budgets without.
    const quick = overBudget(await weighBriefing(html, read, quickStrength));
    const found = quick.length === 0 ? [] : overBudget(await weighBriefing(html, read));
    return found.map((fault) => `${url}: ${fault}`);
  });
  return (await Promise.all(faults)).flat();
}

const fullStrength = constants.BROTLI_MAX_QUALITY;
const quickStrength = 5;

/** Weighs one page; `read` gives the files that it names, by their address on the site. */
export async function weighBriefing(
  html: string,
  read: (file: string) => Buffer,
  strength = fullStrength,
): Promise<Weight> {
  const sent = await compress(html, { params: { [constants.BROTLI_PARAM_QUALITY]: strength } });
  const scripts = await Promise.all(scriptsOf(html, read).map(weighScript));
  const words = wordsOf(proseOf(html)).length;
  const charts = html.match(/<figure\b[^>]*\bid="chart-/g)?.length ?? 0;
  const first = firstBytes(sent, budgets.firstFlight);
  return {
    page: sent.length,
    allowed:
      budgets.page +
      budgets.perWord * Math.max(0, words - budgets.words) +
      budgets.perChart * Math.max(0, charts - budgets.charts),
    scripts: sum(scripts),
    fonts: sum(latinFonts(html).map((font) => read(font).length)),
    firstWords: first.includes(proseStart) ? wordsOf(proseOf(first)).length : null,
    wantedWords: Math.min(words, budgets.firstWords),
  };
}

const weighed = new Map<string, Promise<number>>();

/** Always at full strength, as they leave no room for less; all pages have the same few. */
function weighScript(script: string): Promise<number> {
  const weight = weighed.get(script) ?? compress(script).then(({ length }) => length);
  weighed.set(script, weight);
  return weight;
}

export function overBudget(weight: Weight): string[] {
  const { page, allowed, scripts, fonts, firstWords, wantedWords } = weight;
  const faults = [
    page > allowed && `Unexpected ${page} bytes of HTML and styles (brotli), expected at most ${allowed}`,
    scripts > budgets.scripts &&
      `Unexpected ${scripts} bytes of scripts before the first interaction (brotli), expected at most ${budgets.scripts}`,
    fonts > budgets.fonts && `Unexpected ${fonts} bytes of fonts, expected at most ${budgets.fonts}`,
    (firstWords ?? -1) < wantedWords &&
      `Unexpected ${firstWords === null ? 'end inside head and key points' : `${firstWords} words`} of the first ${budgets.firstFlight} bytes (brotli), expected head, key points and ${wantedWords} words there`,
  ];
  return faults.filter((fault) => fault !== false);
}

/** What a browser can read when only the first bytes have come. */
function firstBytes(sent: Buffer, length: number): string {
  if (sent.length <= length) return brotliDecompressSync(sent).toString();
  const flush = { finishFlush: constants.BROTLI_OPERATION_FLUSH };
  return brotliDecompressSync(sent.subarray(0, length), flush).toString();
}

const proseStart = '<div class="prose"';

/** From the start of the running text to its references, or as far as it has come. */
function proseOf(html: string): string {
  const start = html.indexOf(proseStart);
  if (start < 0) return '';
  const end = html.indexOf('id="references"', start);
  return html.slice(start, end < 0 ? undefined : end);
}

/** Words that are read, without pictures, tables and notes beside the text. */
function wordsOf(html: string): string[] {
  return html
    .replace(/<(svg|table|div(?= class="rail"))\b.*?(?:<\/\1>|$)/gs, ' ')
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function latinFonts(html: string): string[] {
  return [...html.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .map(([face]) => face)
    .filter((face) => /unicode-range:\s*U\+(?:00)?20-/i.test(face))
    .flatMap((face) => /url\(["']?([^"')]+)/.exec(face)?.[1] ?? []);
}

/** The scripts a page names and what these import at once, each counted once. */
export function scriptsOf(html: string, read: (file: string) => Buffer): string[] {
  const found = new Map<string, string>();
  const add = (address: string): void => {
    if (found.has(address)) return;
    const script = read(address).toString();
    found.set(address, script);
    for (const [, name = ''] of script.matchAll(/\bimport\s*(?:[\w$*{][^'"()]*?from\s*)?["']([^"']+)["']/g))
      add(path.posix.join(path.posix.dirname(address), name));
  };
  for (const [, address = ''] of html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)) add(address);
  return [...found.values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
