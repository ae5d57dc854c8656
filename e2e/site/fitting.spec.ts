/** Every page fits a small phone, opens without a complaint, and has the head and headings of a page. */
import type { Page } from 'playwright/test';
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

for (const kind of Object.keys(kinds).filter(isKind)) {
  test(`every ${kind} fits 320 pixels and says what it is`, async ({ page, folder }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const faults: string[] = [];
    for (const address of pagesOf(kind, folder)) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      faults.push(...(await faultsOf(page, address)).map((fault) => `${address}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

async function faultsOf(page: Page, address: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const { lang, scrollWidth, clientWidth } = document.documentElement;
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? '';
    return {
      lang,
      over: scrollWidth - clientWidth,
      title: document.title,
      description: content('meta[name="description"]'),
      robots: content('meta[name="robots"]'),
      headings: document.querySelectorAll('h1').length,
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      spilt: /\bundefined\b|\bNaN\b|\[object |\{fact:|\{claim:/.exec(document.body.innerText)?.[0] ?? null,
    };
  });
  const canonical = found.canonical === null ? null : new URL(found.canonical).pathname;
  // A page kept out of search engines needs no address of record.
  const isHidden = found.robots.includes('noindex') && canonical === null;
  return [
    found.over > 0 && `${found.over} pixels too wide`,
    found.lang === '' && 'no language',
    found.title === '' && 'no title',
    found.description === '' && 'no description',
    found.headings !== 1 && `${found.headings} first headings`,
    canonical !== address && !isHidden && `gives ${canonical ?? 'nothing'} as its own address`,
    found.spilt !== null && `says “${found.spilt}”`,
  ].filter((fault) => typeof fault === 'string');
}
