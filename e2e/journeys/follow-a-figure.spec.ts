/** A reader doubts a figure, follows it to its source and the words it rests on, and comes back. */
import { expect, test, withAndWithoutScripts } from '../reader.ts';

for (const { name, javaScriptEnabled } of withAndWithoutScripts) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a figure leads to its reference, the reference to the source, and back to the figure', async ({ page }) => {
      await page.goto('/briefings/lamps-after-the-count/');
      const mention = page.getByRole('main').locator('a[data-fact][href^="#ref-"]').first();
      const target = (await mention.getAttribute('href')) ?? '';
      await mention.click();
      await expect(page).toHaveURL(new RegExp(`${target}$`));
      const reference = page.locator(target);
      await expect(reference).toBeInViewport();
      await expect(reference).toContainText('The Count of the Lamps');
      await expect(reference).toContainText('the wardens counted 412 lamps on nine isles');

      const outside = reference.locator('a[href^="https://lamp-office.example/count/#:~:text="]').first();
      await expect(outside).toHaveAttribute('href', /412/);

      const back = reference.locator('a[href^="#"]').first();
      const home = (await back.getAttribute('href')) ?? '';
      await back.click();
      await expect(page.locator(home)).toBeInViewport();

      await page.goto(`/briefings/lamps-after-the-count/${target}`);
      await reference.locator('a[href="/sources/lamp-count-2025/"]').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('The Count of the Lamps');
      await page.goBack();
      await expect(reference).toBeInViewport();
    });

    test('a disputed figure shows both values and says why one is used', async ({ page }) => {
      await page.goto('/facts/keepers/');
      const main = page.getByRole('main');
      await expect(main).toContainText('57');
      await expect(main).toContainText('61');
      await expect(main).toContainText('The office counts people; the register counts pay slips.');
    });

    test('a source that was superseded says so at the head, in its reference and on its page, and names what stands', async ({
      page,
    }) => {
      await page.goto('/briefings/lamps-after-the-count/');
      await page.getByRole('link', { name: 'source 3 was superseded' }).click();
      const reference = page.locator('#ref-3');
      await expect(reference).toBeInViewport();
      await expect(reference).toContainText('Superseded on 14 May 2025');
      await reference.getByRole('link', { name: 'A digest of wages' }).click();
      const notice = page.getByRole('main').locator('.withdrawn');
      await expect(notice).toContainText('The register of the whole year takes the place of its first half.');
      await notice.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Wages paid to keepers');
    });

    test('a derived figure leads to the figures it is worked out from', async ({ page }) => {
      await page.goto('/facts/lamps-dark/');
      await expect(page.getByRole('main')).toContainText('24');
      await page.getByRole('main').locator('a[href="/facts/lamps-counted/"]').first().click();
      await expect(page.getByRole('main')).toContainText('the wardens counted 412 lamps on nine isles');
    });
  });
}
