/** A wrong address is answered with the nearest ones, where scripts run, and with ways that lead on, where not. */
import { expect, test, withAndWithoutScripts } from '../reader.ts';

// The server says 404, as it should; the browser reports that.
test.use({ quiet: false });

test('a mistyped address is answered with the page that was meant', async ({ page }) => {
  const answer = await page.goto('/briefings/Lamps-aftr-the-count/');
  expect(answer?.status()).toBe(404);
  const near = page.getByRole('region', { name: 'Near this address' });
  await near.getByRole('link').first().click();
  await expect(page).toHaveURL('/briefings/lamps-after-the-count/');
});

test('an address like no other is answered without guesses', async ({ page }) => {
  await page.goto('/wp-login.php', { waitUntil: 'networkidle' });
  await expect(page.getByRole('region', { name: 'Near this address' })).toBeHidden();
});

for (const { name, javaScriptEnabled } of withAndWithoutScripts) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('the page for wrong addresses leads to the archive', async ({ page }) => {
      await page.goto('/no-such-page/');
      await page
        .getByRole('main')
        .getByRole('link', { name: /by theme and year/ })
        .click();
      await expect(page).toHaveURL('/archive/');
    });
  });
}
