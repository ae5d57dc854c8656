/** Spellings, mistypings and what was searched before. */
import { expect, test } from '../reader.ts';
import { finderOf } from './finder.ts';

for (const typed of ['L40', 'L 40', 'l-40', 'L‑40']) {
  test(`“${typed}” finds the burner`, async ({ page }) => {
    await page.goto(`/search/?${new URLSearchParams({ q: typed }).toString()}`);
    await expect(finderOf(page).titles.first()).toHaveText('L-40 burner');
  });
}

test('a mistyped word is put right on request', async ({ page }) => {
  await page.goto('/search/?q=lapmwarden');
  await page.getByRole('button', { name: 'lampwarden' }).click();
  await expect(page).toHaveURL('/search/?q=lampwarden');
  await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
});

test('nothing found is said, with what to do', async ({ page }) => {
  await page.goto('/search/?q=zzyzx');
  await expect(finderOf(page).status).toHaveText('Nothing found for “zzyzx”.');
  await expect(page.getByText(/Fewer words find more/)).toBeVisible();
  await expect(page.locator('[data-part="filters"]')).toBeHidden();
});

test('nothing found among what is chosen leaves the way to the rest', async ({ page }) => {
  await page.goto('/search/?q=lampwarden&kind=chart');
  await expect(finderOf(page).status).toHaveText('Nothing found for “lampwarden” among what is chosen here.');
  await page.locator('label', { has: page.getByRole('radio', { name: /Terms 1/ }) }).click();
  await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
});

test('searches stay on the device and can be forgotten', async ({ page }) => {
  await page.goto('/search/?q=lampwarden');
  await finderOf(page).titles.first().click();
  await page.goto('/search/');
  await finderOf(page).field.focus();
  const before = page.getByRole('button', { name: 'lampwarden' });
  await before.click();
  await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
  await finderOf(page).field.fill('');
  await page.getByRole('button', { name: 'Forget these' }).click();
  await expect(before).toBeHidden();
  await page.reload();
  await finderOf(page).field.focus();
  await expect(page.getByText('Searched before')).toBeHidden();
});

test('storage that is blocked harms nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/search/?q=lampwarden');
  await finderOf(page).field.press('Enter');
  await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
});

test('Enter before the finder has come asks what the address asks', async ({ page }) => {
  let bring: () => void = () => undefined;
  const wanted = new Promise<void>((resolve) => (bring = resolve));
  await page.route(/\/finder\.[^/]*\.js$/, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto('/search/?q=lampwarden');
  await expect(finderOf(page).field).toHaveValue('lampwarden');
  await finderOf(page).field.press('Enter');
  bring();
  await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
  await expect(finderOf(page).field).toHaveValue('lampwarden');
});
