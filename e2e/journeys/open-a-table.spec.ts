/** A reader wants the numbers behind a chart. */
import { expect, test, withAndWithoutScripts } from '../reader.ts';

for (const { name, javaScriptEnabled } of withAndWithoutScripts) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a chart in a briefing opens its table of numbers', async ({ page }) => {
      await page.goto('/briefings/lamps-after-the-count/');
      const figure = page.locator('figure#chart-lamps-by-year');
      const table = figure.getByRole('table');
      await expect(table).toBeHidden();
      await figure.locator('summary').first().click();
      await expect(table).toBeVisible();
      await expect(table.locator('caption')).not.toBeEmpty();
      await expect(table.getByRole('row', { name: /2025/ }).first()).toContainText('157');
    });

    test('a chart leads to its own page, where the same finding stands', async ({ page }) => {
      await page.goto('/briefings/lamps-after-the-count/');
      await page.locator('figure#chart-lamps-by-year a[href="/charts/lamps-by-year/"]').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Electric lamps more than doubled while oil lamps went out',
      );
      await expect(page.locator('svg[role="img"]:visible')).toHaveAccessibleName(/\S/);
    });
  });
}
