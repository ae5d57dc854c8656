/** What a reader reads is the same with scripts and without. */
import type { Page } from 'playwright/test';
import { kinds, pagesOf, type Kind } from '../kinds.ts';
import { expect, test } from '../reader.ts';

for (const kind of Object.keys(kinds).filter(isReading)) {
  test(`a ${kind} reads the same without scripts`, async ({ page, browser, baseURL, folder }) => {
    const [address = '/'] = pagesOf(kind, folder);
    await page.goto(address, { waitUntil: 'networkidle' });
    const scriptless = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    await scriptless.goto(address);
    expect(await textOf(page)).toBe(await textOf(scriptless));
    await scriptless.close();
  });
}

/** A search can't be had without scripts; its page says so. */
function isReading(name: string): name is Exclude<Kind, 'search'> {
  return name in kinds && name !== 'search';
}

/** What there is to read: buttons are tools that only scripts can serve, so that pages show them only with scripts. */
async function textOf(page: Page): Promise<string> {
  const text = await page.getByRole('main').evaluate((main) => {
    for (const button of main.querySelectorAll('button')) button.remove();
    return main instanceof HTMLElement ? main.innerText : '';
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
