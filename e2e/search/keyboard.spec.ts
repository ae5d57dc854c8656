/** Search by keyboard alone, from any page. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../reader.ts';
import { finderOf } from './finder.ts';

const briefing = '/briefings/lamps-after-the-count/';

for (const key of ['/', 'Control+k']) {
  test(`${key} opens the search over any page, arrows move, Enter opens`, async ({ page }) => {
    await page.goto(briefing);
    await page.keyboard.press(key);
    const { field, titles } = finderOf(page);
    await expect(field).toBeFocused();
    await page.keyboard.type('lampwarden');
    await expect(titles.first()).toHaveText('Lampwarden');
    await page.keyboard.press('ArrowDown');
    await expect(titles.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/glossary/lampwarden/');
  });
}

test('the focus stays on a title when the result takes its place', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/wasm.*.pagefind', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/?q=lampwarden');
  const { field, titles, status } = finderOf(page);
  await expect(titles.first()).toHaveText('Lampwarden');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(titles.first()).toBeFocused();
  release();
  await expect(status).toContainText('for “lampwarden”');
  await expect(titles.first()).toBeFocused();
});

test('Escape goes back to the field, empties it, and closes; the focus returns', async ({ page }) => {
  await page.goto(briefing);
  const start = page.getByRole('banner').getByRole('link').first();
  await start.focus();
  await page.keyboard.press('/');
  const { field, titles } = finderOf(page);
  await expect(field).toBeFocused();
  await page.keyboard.type('lampwarden');
  await expect(titles.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(start).toBeFocused();
});

test('Enter in the dialog goes to the page of the search, with an address to share', async ({ page }) => {
  await page.goto(briefing);
  await page.keyboard.press('/');
  await expect(finderOf(page).field).toBeFocused();
  await page.keyboard.type('lampwarden');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=lampwarden');
  await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
});

test('the key / writes a slash where one writes, and can be turned off', async ({ page }) => {
  await page.goto('/search/');
  const { field } = finderOf(page);
  await field.focus();
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
  await page.getByRole('checkbox', { name: /key \// }).uncheck();
  await page.goto(briefing);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('the dialog with results has nothing axe objects to', async ({ page }) => {
  await page.goto(briefing);
  await page.keyboard.press('/');
  await expect(finderOf(page).field).toBeFocused();
  await page.keyboard.type('lamps');
  await expect(finderOf(page).results.first()).toBeVisible();
  await expect(page.locator('[data-kind-name="fact"] .count')).not.toBeEmpty();
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
});
