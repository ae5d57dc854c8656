/** A reader finds the Hindi edition, reads it in letters of its own, checks a figure, and goes back to English. */
import type { Page } from 'playwright/test';
import { expect, test } from '../reader.ts';

const briefing = '/briefings/lanterns-counted/';

test('a reader goes from a briefing to its Hindi edition and back', async ({ page }) => {
  await page.goto(briefing);
  await page.getByRole('banner').getByRole('link', { name: 'हिन्दी' }).click();
  await expect(page).toHaveURL(`/hi${briefing}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('प्रहरियों को 24 क़ंदीलें बुझी मिलीं');
  await page.getByRole('link', { name: 'आँकड़े', exact: true }).first().click();
  await expect(page).toHaveURL('/hi/facts/');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/facts/');
});

test('a figure of a Hindi briefing shows its evidence in Hindi, the quoted words in their own language', async ({
  page,
}) => {
  await page.goto(`/hi${briefing}`);
  await page.locator('main a.fact[data-fact="lanterns-lit"]').first().hover();
  const card = page.locator('#evidence-card');
  await expect(card).toContainText('388 क़ंदीलें');
  await expect(card.getByText('and found 388 of them burning')).toHaveAttribute('lang', 'en');
  await expect(card.getByRole('link', { name: 'इस आँकड़े के बारे में सब कुछ' })).toHaveAttribute(
    'href',
    '/hi/facts/lanterns-lit/',
  );
});

test('Hindi is set in fonts of its own, which English pages do not load', async ({ page }) => {
  await page.goto(`/hi${briefing}`, { waitUntil: 'networkidle' });
  // A font that comes after the first paint, as on a busy machine, is there for a later one.
  await expect(async () => {
    await page.reload({ waitUntil: 'networkidle' });
    expect(await fontsOf(page, 'h1')).toContain('Noto Serif Devanagari');
  }).toPass();
  expect(await fontsOf(page, '.prose > p')).toContain('Noto Serif Devanagari');
  expect(await loadedFonts(page)).toEqual(expect.arrayContaining(['Noto Sans Devanagari', 'Noto Serif Devanagari']));
  const [size, leading] = await page
    .locator('.prose > p')
    .first()
    .evaluate((paragraph) => {
      const { fontSize, lineHeight } = getComputedStyle(paragraph);
      return [parseFloat(fontSize), parseFloat(lineHeight)] as const;
    });
  expect(leading / size).toBeCloseTo(1.75, 2);
  // A page with a name in Hindi letters, besides that of the other edition.
  await page.goto('/glossary/warden/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('main')).toContainText('Also written: Watcher, प्रहरी');
  expect((await loadedFonts(page)).filter((name) => name.includes('Devanagari'))).toEqual([]);
});

test('Hindi pages fit a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/hi/', `/hi${briefing}`, '/hi/facts/', '/hi/charts/lanterns-by-year/', '/hi/archive/']) {
    await page.goto(address);
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over, address).toBe(0);
  }
});

async function loadedFonts(page: Page): Promise<string[]> {
  const names = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  );
  return [...new Set(names)];
}

/** Names of the fonts that the glyphs of an element come from; one of the system is marked as such. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `system: ${familyName}`)).sort();
}
