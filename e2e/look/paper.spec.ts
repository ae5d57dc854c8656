/** On paper stand the text and every reference with its address, and none of what only a screen needs. */
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

test('a briefing becomes a document of several pages', async ({ page, folder }) => {
  await page.goto(pagesOf('briefing', folder)[0] ?? '/');
  const document = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(document.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
});
