/** The gallery shows every kind of chart; what holds for all of them is tested there, with the fonts of the site. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { makeGallery } from '../../src/cli/gallery/make-gallery.ts';
import { expect, test } from '../reader.ts';
import { faultsOfLetters } from './letters.ts';

const { html } = makeGallery();

async function openGallery(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
}

for (const width of [320, 360, 480, 1280]) {
  test(`no text leaves its picture or covers another, in a window of ${width} pixels`, async ({ page }) => {
    await openGallery(page, width);
    expect(await page.evaluate(() => document.fonts.check('14px Inter'))).toBe(true);
    expect(await faultsOfLetters(page.locator('svg.chart[role="img"]'))).toEqual([]);
  });
}

test('a text that covers another is seen', async ({ page }) => {
  await page.setContent(
    '<figure id="a"><svg viewBox="0 0 100 40" width="100"><text y="20">One</text><text y="22">Two</text></svg></figure>',
  );
  expect(await faultsOfLetters(page.locator('svg'))).toEqual(['a: “One” covers “Two”']);
});

for (const look of ['light', 'dark'] as const) {
  test(`every kind of chart is accessible in ${look} colours`, async ({ page }) => {
    await openGallery(page, 1280);
    await page.locator(`#look-${look}`).check();
    // Each chart stands there twice, on a phone and on a desk: so do its landmarks.
    const { violations } = await new AxeBuilder({ page }).disableRules('landmark-unique').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: own }) => own.slice(0, 120)).join(' ')}`),
    ).toEqual([]);
  });
}
