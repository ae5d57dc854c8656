/** Reading settings are applied, kept, and never in the way: not without scripts, not where nothing may be kept. */
import type { Page } from 'playwright/test';
import { expect, test } from '../reader.ts';

const briefing = '/briefings/lamps-after-the-count/';

test('settings change the page at once and hold on the next one, from before its first paint', async ({ page }) => {
  await page.goto(briefing);
  const before = await textSize(page);
  await choose(page, 'Text', 'Largest');
  await choose(page, 'Colours', 'Dark');
  expect(await textSize(page)).toBeGreaterThan(before * 1.3);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(17, 19, 23)');

  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      const { theme = '', size = '' } = document.documentElement.dataset;
      sessionStorage.setItem('at first', `${theme} ${size}`);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/about/');
  expect(await page.evaluate(() => sessionStorage.getItem('at first'))).toBe('dark largest');
  await expect(setting(page, 'Colours', 'Dark')).toBeChecked();

  await choose(page, 'Colours', 'Automatic');
  await page.goto(briefing);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

for (const [label, value] of [
  ['Lines', 'Long'],
  ['Text', 'Largest'],
  ['Spacing', 'Wide'],
] as const) {
  test(`no page grows wider than its window with ${label}: ${value}`, async ({ page }) => {
    await page.goto(briefing);
    await choose(page, label, value);
    for (const width of [320, 1000, 1280, 1720]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

test('where storage is refused, settings hold as long as the page, and nothing fails', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(briefing);
  await choose(page, 'Colours', 'Dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(17, 19, 23)');
});

test('the settings are opened, walked and closed by keyboard', async ({ page }) => {
  await page.goto(briefing);
  const button = page.getByRole('button', { name: 'Reading settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(setting(page, 'Colours', 'Automatic')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page.getByRole('form', { name: 'Reading settings' })).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no control is shown that could do nothing', async ({ page }) => {
    await page.goto(briefing);
    for (const name of ['Reading settings', 'Listen']) await expect(page.getByRole('button', { name })).toBeHidden();
  });
});

function setting(page: Page, label: string, choice: string) {
  return page
    .getByRole('group', { name: label, includeHidden: true })
    .getByRole('radio', { name: choice, includeHidden: true });
}

async function choose(page: Page, label: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('group', { name: label }).getByText(choice, { exact: true }).click();
  await page.keyboard.press('Escape');
}

async function textSize(page: Page): Promise<number> {
  return page
    .locator('.prose > p')
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
}
