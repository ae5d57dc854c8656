/** Nothing of the search is loaded before a reader turns to it; on a phone it works by touch. */
import { expect, test } from '../reader.ts';
import { finderOf } from './finder.ts';

test('no page loads anything of the search before the first focus', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  for (const address of ['/', '/briefings/lamps-after-the-count/', '/search/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(loaded.filter((path) => /pagefind|titles\.json|words\.json|finder|dialog/.test(path))).toEqual([]);
  }
  await finderOf(page).field.focus();
  await expect.poll(() => loaded.some((path) => path.endsWith('.pf_meta'))).toBe(true);
});

test('no part of the search is loaded twice', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/search/?q=lamps');
  await expect(finderOf(page).results.first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const parts = loaded.filter((path) => path.startsWith('/pagefind/') || path.endsWith('.json'));
  expect(parts.filter((path, index) => parts.indexOf(path) !== index)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('one taps into the search, narrows and opens', async ({ page }) => {
    await page.goto('/search/');
    const { field, titles } = finderOf(page);
    await field.tap();
    await page.keyboard.type('lamps');
    await expect(titles.first()).toBeVisible();
    // The row of kinds is still when the numbers have come.
    await page.locator('label', { has: page.getByRole('radio', { name: /Terms \d/ }) }).tap();
    await expect(page).toHaveURL('/search/?q=lamps&kind=term');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await titles.first().tap();
    await expect(page).toHaveURL(/\/glossary\//);
  });
});
