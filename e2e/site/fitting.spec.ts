/** Every page fits a small phone, and has the head and headings of a page. */
import type { Page } from 'playwright/test';
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

// The test shows one page in another, which the policy of the pages forbids.
test.use({ viewport: { width: 320, height: 640 }, bypassCSP: true });

for (const kind of Object.keys(kinds).filter(isKind)) {
  test(`every ${kind} fits 320 pixels and says what it is`, async ({ page, folder }) => {
    test.setTimeout(180_000);
    await page.goto('/search/');
    const pages = await readInFrame(page, pagesOf(kind, folder));
    expect(pages.length, 'the site has such a page').toBeGreaterThan(0);
    expect(pages.flatMap((found) => faultsOf(found).map((fault) => `${found.address}: ${fault}`))).toEqual([]);
  });
}

test('a page that is too wide, or says nothing of itself, is found', async ({ page }) => {
  await page.goto('/search/');
  await page.route('/wide/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<body style="margin: 0"><p style="inline-size: 417px">of undefined</p>',
    }),
  );
  const [found] = await readInFrame(page, ['/wide/']);
  expect(found && faultsOf(found)).toEqual([
    '97 pixels too wide',
    'no language',
    'no title',
    'no description',
    '0 first headings',
    'gives nothing as its own address',
    'says “undefined”',
  ]);
});

interface Found {
  readonly address: string;
  readonly lang: string;
  readonly over: number;
  readonly title: string;
  readonly description: string;
  readonly robots: string;
  readonly headings: number;
  readonly canonical: string | null;
  readonly spilt: string | null;
}

/** Reads pages in a frame as wide as the window, without their scripts: half the time of opening one after the other. */
async function readInFrame(page: Page, addresses: readonly string[]): Promise<Found[]> {
  return page.evaluate(async (all) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.style.cssText = 'position: fixed; inset: 0; inline-size: 320px; block-size: 640px; border: 0';
    document.body.append(frame);
    const found: Found[] = [];
    for (const address of all) {
      const written = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      for (const script of written.querySelectorAll('script')) script.remove();
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      frame.srcdoc = `<!doctype html>${written.documentElement.outerHTML}`;
      await loaded;
      const shown = frame.contentDocument;
      if (!shown) throw new Error(`Unexpected empty frame for ${address}, expected its page`);
      const { lang, scrollWidth, clientWidth } = shown.documentElement;
      const content = (selector: string) => shown.querySelector(selector)?.getAttribute('content') ?? '';
      found.push({
        address,
        lang,
        over: scrollWidth - clientWidth,
        title: shown.title,
        description: content('meta[name="description"]'),
        robots: content('meta[name="robots"]'),
        headings: shown.querySelectorAll('h1').length,
        canonical: shown.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
        spilt: /\bundefined\b|\bNaN\b|\[object |\{fact:|\{claim:/.exec(shown.body.innerText)?.[0] ?? null,
      });
    }
    return found;
  }, addresses);
}

function faultsOf(found: Found): string[] {
  const canonical = found.canonical === null ? null : new URL(found.canonical).pathname;
  // A page kept out of search engines needs no address of record.
  const isHidden = found.robots.includes('noindex') && canonical === null;
  return [
    found.over > 0 && `${found.over} pixels too wide`,
    found.lang === '' && 'no language',
    found.title === '' && 'no title',
    found.description === '' && 'no description',
    found.headings !== 1 && `${found.headings} first headings`,
    canonical !== found.address && !isHidden && `gives ${canonical ?? 'nothing'} as its own address`,
    found.spilt !== null && `says “${found.spilt}”`,
  ].filter((fault) => typeof fault === 'string');
}
