/** On paper stand the text and every reference with its address, and none of what only a screen needs. */
import type { Page } from 'playwright/test';
import { extractText } from 'unpdf';
import { pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

test('a printed briefing gives the address of every reference', async ({ page, folder }) => {
  const faults: string[] = [];
  let count = 0;
  for (const address of pagesOf('briefing', folder)) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.emulateMedia({ media: 'print' });
    const references = await page.locator('.references > ol > li').all();
    count += references.length;
    for (const reference of references) {
      const text = await reference.locator('.print-address').innerText();
      if (text.trim() === '') faults.push(`${address}: ${await reference.innerText()}`);
    }
  }
  expect(count).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('a printed briefing is dark on white and without furniture, whatever the screen shows', async ({
  page,
  folder,
}) => {
  await page.goto(pagesOf('briefing', folder)[0] ?? '/');
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const part of [page.getByRole('banner'), page.locator('.contents').first(), page.locator('.marks-key')])
    await expect(part).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('figure svg:visible').first()).toBeVisible();
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(21, 23, 28)' });
});

test('figures of a page without references keep their marks on paper', async ({ page, folder }) => {
  await page.goto(pagesOf('theme', folder)[0] ?? '/');
  await page.emulateMedia({ media: 'print' });
  const marks = await page
    .locator('.standing a.fact')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((mark) => mark.includes('['))).toEqual([]);
});

test('a briefing saved as a document has running heads, numbers of pages, whole charts and the address of every source', async ({
  page,
  folder,
}) => {
  for (const address of pagesOf('briefing', folder)) {
    await page.goto(address);
    const headline = squeezed((await page.locator('h1').textContent()) ?? '');
    const addresses = await page.locator('.references .print-address').allTextContents();
    const charts = await page
      .locator('.prose figure.chart-figure')
      .evaluateAll((figures) =>
        figures.map((figure) =>
          ['.finding', '.measure', '.chart-sources'].map((part) => figure.querySelector(part)?.textContent ?? ''),
        ),
      );
    const sheets = await sheetsOf(page);
    expect(sheets.length, address).toBeGreaterThan(1);
    sheets.forEach((text, index) => {
      expect(text, `sheet ${index + 1} has its number`).toContain(`${index + 1}/${sheets.length}`);
      expect(text, `sheet ${index + 1} has its address`).toContain(`https://lamp-gazette.example${address}`);
      if (index > 0) expect(text, `sheet ${index + 1} has its heads`).toContain('TheSkerrowLampGazette');
      expect(text, `sheet ${index + 1} has its headline`).toContain(headline);
    });
    const whole = sheets.join('');
    for (const each of addresses) expect(whole).toContain(squeezed(each));
    for (const parts of charts)
      expect(
        sheets.filter((text) => parts.every((part) => text.includes(squeezed(part)))),
        parts[0],
      ).toHaveLength(1);
  }
});

/** The text of every sheet, without spaces: where lines break is a matter of the sheet. */
async function sheetsOf(page: Page): Promise<string[]> {
  const file = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const { text } = await extractText(new Uint8Array(file));
  return text.map(squeezed);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
