/** A reader searches, narrows the results, walks them by keyboard, and is not left alone when nothing is found or the index fails. */
import type { Page } from 'playwright/test';
import { expect, test } from '../reader.ts';

test('a reader finds the sentence, sees the words marked, and arrives at its section', async ({ page }) => {
  await search(page, 'pay slip');
  const results = resultsOf(page);
  await expect(results.first()).toBeVisible();
  await expect(results.locator('mark').first()).toHaveText(/pay|slip/i);
  const briefing = results.filter({ hasText: 'lamps dark' }).first();
  await briefing.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/briefings\/lamps-after-the-count\//);
});

test('a reader narrows the results to charts, and the address keeps that', async ({ page }) => {
  await search(page, 'electric');
  await expect(resultsOf(page).first()).toBeVisible();
  // The row of kinds is still when the numbers have come.
  await expect(page.locator('[data-kind-name="chart"] .count')).not.toBeEmpty();
  await page.getByRole('radio', { name: /^Charts/ }).check({ force: true });
  await expect(
    resultsOf(page)
      .filter({ has: page.locator('a[href*="/charts/"]') })
      .first(),
  ).toBeVisible();
  await expect(resultsOf(page).filter({ has: page.locator('a[href*="/glossary/"]') })).toHaveCount(0);
  await expect(page).toHaveURL(/kind=chart/);
  await page.reload();
  await expect(resultsOf(page).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Charts/ })).toBeChecked();
});

test('a reader walks the results with the arrow keys', async ({ page }) => {
  await search(page, 'lamps');
  await expect(page.locator('#finder [data-part="status"]')).toContainText(/results? for “lamps”/);
  await page.locator('#finder').getByRole('searchbox').press('ArrowDown');
  await expect(resultsOf(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#finder').getByRole('searchbox')).toBeFocused();
});

test('a search for nothing that exists says so', async ({ page }) => {
  await search(page, 'zzyzx');
  await expect(page.locator('#finder').getByRole('status').first()).toContainText('Nothing found for “zzyzx”');
});

test('what is typed stays text, however hostile', async ({ page }) => {
  await search(page, '<img src=x onerror=alert(1)>');
  await expect(page.locator('#finder [data-part="status"]')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('#finder img[src="x"]')).toHaveCount(0);
});

test.describe('where the index can’t be loaded', () => {
  // The failing request is what this is about.
  test.use({ quiet: false });

  test('titles are searched instead, and a link leads to the archive', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, 'lamps');
    await expect(page.locator('#finder [data-part="trouble"]')).toContainText('could not be loaded');
    await expect(page.locator('#finder').getByRole('link', { name: /Everything published/ })).toBeVisible();
    await expect(resultsOf(page).filter({ hasText: 'lamps dark' }).first()).toBeVisible();
  });
});

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(words)}`);
}

function resultsOf(page: Page) {
  return page.locator('#finder [data-part="results"] > li');
}
