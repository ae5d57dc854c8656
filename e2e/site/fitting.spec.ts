/** Every page fits a small phone, opens without a complaint, and has the head and headings of a page. */
import { allPages } from '../kinds.ts';
import { expect, test } from '../reader.ts';

test('every page fits a screen of 320 pixels without scrolling sideways', async ({ page, folder }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const faults: string[] = [];
  for (const address of allPages(folder)) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) faults.push(`${address} is ${over} pixels too wide`);
  }
  expect(faults).toEqual([]);
});

test('every page says what it is: language, title, description, one first heading, its own address', async ({
  page,
  folder,
}) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  for (const address of allPages(folder)) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const found = await page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      headings: document.querySelectorAll('h1').length,
      canonical: new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '#').pathname,
      spilt: /undefined|NaN|\[object |\{fact:|\{claim:/.exec(document.body.innerText)?.[0] ?? null,
    }));
    const wanted = { ...found, headings: 1, canonical: address, spilt: null };
    if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`${address}: ${JSON.stringify(found)}`);
    if (!found.language || !found.title || !found.description)
      faults.push(`${address} lacks language, title or description`);
  }
  expect(faults).toEqual([]);
});
