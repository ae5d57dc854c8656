/** Hindi pages are accessible, and their search finds Hindi words however they are typed. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../reader.ts';
import { finderOf } from '../search/finder.ts';

test('the search of the Hindi edition finds a word in every form it is written in', async ({ page }) => {
  for (const typed of ['\u0915\u093cंदील प्रहरी', '\u0958ंदील प्रहरी', 'कंदील प्रहरी']) {
    await page.goto(`/hi/search/?q=${encodeURIComponent(typed)}`);
    const { titles, status } = finderOf(page);
    await expect(status, typed).toContainText('नतीज');
    await expect(titles.first(), typed).toHaveText('क़ंदील प्रहरी');
    await expect(titles.first()).toHaveAttribute('href', /^\/hi\/glossary\/warden\//);
  }
});

test('each edition finds its own, and says so in its language', async ({ page }) => {
  await page.goto('/hi/search/?q=wardens');
  await expect(finderOf(page).status).toContainText('के लिए');
  await expect(page.getByText('क़ंदील', { exact: true })).toHaveCount(0);
  await page.goto('/search/?q=wardens');
  await expect(finderOf(page).titles.first()).toHaveAttribute('href', /^\/(?!hi\/)/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the box of the Hindi edition leads to its archive', async ({ page }) => {
    await page.goto('/hi/');
    await page.getByRole('searchbox').fill('क़ंदील');
    await page.getByRole('button', { name: 'खोजें' }).click();
    await expect(page).toHaveURL(/\/hi\/archive\/\?q=/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('संग्रह');
  });
});

test('Hindi pages are clean to axe', async ({ page }) => {
  const faults: string[] = [];
  const seen = [
    ['/hi/', 320],
    ['/hi/briefings/lanterns-counted/', 1280],
    ['/hi/charts/lanterns-by-year/', 320],
    ['/hi/search/', 1280],
  ] as const;
  for (const [address, width] of seen) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${address} ${id}: ${html}`)));
  }
  expect(faults).toEqual([]);
});
