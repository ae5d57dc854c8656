/** A reader comes to the front page, opens the lead and reads it. */
import { expect, test, withAndWithoutScripts } from '../reader.ts';

for (const { name, javaScriptEnabled } of withAndWithoutScripts) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a reader opens the lead and finds the answer, its figures and its evidence', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name: 'The wardens found 24 lamps dark' }).first().click();
      await expect(page).toHaveURL('/briefings/lamps-after-the-count/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The wardens found 24 lamps dark');

      const main = page.getByRole('main');
      await expect(main).toContainText('Of 412 lamps on the Skerrow Isles, most burn.');
      await expect(main).toContainText('Lamp desk');
      await expect(main).toContainText('3 July 2025');
      await expect(main).toContainText('The count found 412 lamps.');
      await expect(main.getByRole('heading', { name: 'What the wardens saw' })).toBeVisible();
      await expect(main.locator('blockquote')).toContainText('and found 388 of them burning');
      await expect(main.locator('figure#chart-lamps-by-year')).toBeVisible();
      await expect(main.getByRole('heading', { name: 'References' })).toBeVisible();
    });

    test('a reader reaches the other theme by the navigation of a phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto('/briefings/lamps-after-the-count/');
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('banner').getByRole('link', { name: 'Oil', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('What does a light cost?');
    });
  });
}
