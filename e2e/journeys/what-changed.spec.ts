/** A reader comes back, and is told how much changed since; on the device alone, and without harm where it keeps nothing. */
import { expect, test } from '../reader.ts';

const longAgo = Date.parse('2025-07-10T00:00:00Z');

test('nothing is said on a first visit', async ({ page }) => {
  await page.goto('/changes/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed');
  await expect(page.locator('[data-since]')).toBeHidden();
  await expect(page.locator('[data-new]:visible')).toHaveCount(0);
});

test('a reader who was here before sees how much is new, and what', async ({ page }) => {
  await page.addInitScript((visit) => {
    if (!sessionStorage.getItem('set')) localStorage.setItem('visit', `0 ${visit}`);
    sessionStorage.setItem('set', '1');
  }, longAgo);
  await page.goto('/');
  const line = page.locator('[data-since]');
  await expect(line).toHaveText(/^\s*\d+ changes since your last visit\s*$/);
  const count = Number(/\d+/.exec((await line.textContent()) ?? '')?.[0]);
  await line.getByRole('link').click();
  await expect(page.locator('[data-new]:visible')).toHaveCount(count);
  // The same visit goes on: what was new stays new.
  await page.reload();
  await expect(page.locator('[data-new]:visible')).toHaveCount(count);
});

test('a device that keeps nothing shows the page without a complaint', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/changes/');
  await expect(page.locator('main li').first()).toBeVisible();
  await expect(page.locator('[data-since]')).toBeHidden();
});
