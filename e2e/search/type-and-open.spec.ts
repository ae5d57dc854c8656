/** A reader types, narrows, opens a result at its section, and comes back to what they had. */
import type { Locator } from 'playwright/test';
import { expect, test } from '../reader.ts';
import { finderOf } from './finder.ts';

test('results come as one types, with the words marked', async ({ page }) => {
  await page.goto('/search/');
  const { field, titles, results, status } = finderOf(page);
  await field.pressSequentially('lampw');
  await expect(status).toContainText('for “lampw”');
  await expect(titles.first()).toHaveText('Lampwarden');
  await expect(results.first().locator('mark').first()).toHaveText('Lampwarden');
});

test('what is typed before the search has loaded counts, whatever the address asks', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/finder.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/?q=burner');
  const { field, titles } = finderOf(page);
  await expect(field).toHaveValue('burner');
  await field.fill('lampwarden');
  release();
  await expect(titles.first()).toHaveText('Lampwarden');
  await expect(field).toHaveValue('lampwarden');
  await expect(page).toHaveURL('/search/?q=lampwarden');
});

test('each kind has its own look', async ({ page }) => {
  await page.goto('/search/?q=burning&kind=fact');
  const fact = finderOf(page).results.first();
  await expect(fact).toContainText('Figure');
  await expect(fact.locator('.value')).toHaveText('388 lamps');
  await expect(fact).toContainText('as of June 2025');
  await page.goto('/search/?q=electric&kind=chart');
  const picture = finderOf(page).results.first().getByRole('presentation');
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBeGreaterThan(0);
  await page.goto('/search/?q=burning&kind=quote');
  await expect(finderOf(page).titles.first()).toHaveText(/^“.*burning.*”$/);
  await page.goto('/search/?q=invented&kind=page');
  await expect(finderOf(page).results.first().locator('.kind')).toHaveText('Page');
  await expect(page.locator('[data-kind-name="page"] .count')).toHaveText('1');
  await page.goto('/search/?q=lamp&kind=source');
  await expect(finderOf(page).results.first().locator('[data-part="line"]')).toHaveText(/, .*\d{4}$/);
});

test('filters narrow the results, say how many there are, and stand in the address', async ({ page }) => {
  await page.goto('/search/?q=lamps');
  const { results, status } = finderOf(page);
  const all = await countOf(status);
  const facts = page.getByRole('radio', { name: /Figures/ });
  const label = page.locator('label', { has: facts });
  await expect(label.locator('.count')).not.toBeEmpty();
  const expected = Number(await label.locator('.count').textContent());
  await label.click();
  await expect(page).toHaveURL('/search/?q=lamps&kind=fact');
  await expect(status).toContainText(String(expected));
  expect(expected).toBeLessThan(all);
  for (const kind of await results.locator('.kind').allTextContents()) expect(kind).toBe('Figure');
});

test('sorting by date puts the newest first', async ({ page }) => {
  await page.goto('/search/?q=lamps&kind=event&sort=date');
  const { results, status } = finderOf(page);
  await expect(status).toHaveText(/^\d+ results/);
  const years = (await results.locator('[data-part="line"]').allTextContents()).map((line) =>
    Number(/\d{4}/.exec(line)?.[0]),
  );
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

test('back, forward and reload keep what was asked', async ({ page }) => {
  await page.goto('/search/?q=lampwarden');
  const { field, titles } = finderOf(page);
  await expect(titles.first()).toHaveText('Lampwarden');
  await field.fill('burner');
  await expect(titles.first()).toHaveText('L-40 burner');
  await expect(page).toHaveURL('/search/?q=burner');
  await page.goBack();
  await expect(field).toHaveValue('lampwarden');
  await expect(titles.first()).toHaveText('Lampwarden');
  await page.goForward();
  await expect(field).toHaveValue('burner');
  await page.reload();
  await expect(field).toHaveValue('burner');
  await expect(titles.first()).toHaveText('L-40 burner');
});

test('a section of a briefing is found, opened, and its words are marked there', async ({ page }) => {
  await page.goto('/search/?q=lamps&kind=briefing');
  const section = finderOf(page).results.locator('[data-part="sections"] a').first();
  const title = await section.textContent();
  await section.click();
  await expect(page).toHaveURL(/\/briefings\/[a-z-]+\/#[a-z-]+$/);
  const heading = page.locator(':target');
  await expect(heading).toHaveText(title ?? '');
  await expect(heading).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.get('searched')?.size)).toBeGreaterThan(0);
  await page.goBack();
  await expect(finderOf(page).field).toHaveValue('lamps');
});

async function countOf(status: Locator): Promise<number> {
  await expect(status).toHaveText(/^\d+ results/);
  return Number.parseInt((await status.textContent()) ?? '', 10);
}
