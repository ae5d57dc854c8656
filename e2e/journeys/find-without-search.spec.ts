/** A reader without scripts finds everything by the archive; one who mistypes an address is helped. */
import { expect, test, withAndWithoutScripts } from '../reader.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to the archive, which lists every briefing', async ({ page }) => {
    await page.goto('/search/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Everything published/ })
      .click();
    await expect(page).toHaveURL('/archive/');
    await expect(page.getByRole('main').locator('a[href="/briefings/lamps-after-the-count/"]').first()).toBeVisible();
    await page.getByRole('main').locator('a[href="/briefings/the-price-of-a-light/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a light costs');
  });

  test('the archive leads from a letter to what begins with it', async ({ page }) => {
    await page.goto('/archive/');
    await page.getByRole('main').getByRole('link', { name: 'L', exact: true }).click();
    await expect(page).toHaveURL('/archive/#letter-l');
    await expect(page.locator('a[href="/glossary/lampwarden/"]').last()).toBeInViewport();
  });

  test('the archive leads from an entity to the briefings about it, and to every source', async ({ page }) => {
    await page.goto('/archive/');
    const entities = page.getByRole('region', { name: 'Briefings by system, body, person and place' });
    await entities
      .locator('div', { has: page.locator('a[href^="/glossary/"]') })
      .first()
      .locator('dd a')
      .first()
      .click();
    await expect(page).toHaveURL(/\/briefings\//);
    await page.goto('/sources/');
    const listed = page.getByRole('main').locator('dd a');
    const sources = await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.goto('/archive/');
    const own = page.getByRole('region', { name: 'Sources by outlet' }).locator('dd a');
    expect(await own.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(sources);
    expect(sources.length).toBeGreaterThan(0);
  });
});

for (const { name, javaScriptEnabled } of withAndWithoutScripts) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    const target = javaScriptEnabled ? 'search' : 'archive';

    test(`the search box in the header leads to the ${target} with the words`, async ({ page }) => {
      await page.goto('/glossary/');
      await page.getByRole('banner').getByRole('searchbox').fill('lamp warden');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${target}/?q=lamp+warden`);
    });
  });
}

test.describe('at a wrong address', () => {
  // The missing page is what this is about.
  test.use({ quiet: false });

  test('a page says so and leads on', async ({ page }) => {
    const response = await page.goto('/briefings/lamps-after-the-cuont/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('no page');
    await expect(page.getByRole('main').locator('a[href="/archive/"]').first()).toBeVisible();
  });
});
