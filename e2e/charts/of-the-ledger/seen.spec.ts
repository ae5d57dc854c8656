/** Charts can be told apart without colour, in forced colours and on paper, and letters stay legible at every width. */
import type { Page } from 'playwright/test';
import { expect, test } from '../../reader.ts';
import { pagesOf } from '../../kinds.ts';
import { faultsOfLetters } from '../letters.ts';

/** Computed fills of the filled marks in the picture in sight. */
async function fillsOf(page: Page): Promise<string[]> {
  return page
    .locator('svg.chart:visible')
    .first()
    .evaluate((svg) => [...svg.querySelectorAll('.f')].map((mark) => getComputedStyle(mark).fill));
}

for (const look of ['forced colours', 'print'] as const) {
  test(`fills of several series differ by pattern in ${look}, and only there`, async ({ page, folder }) => {
    const hatched: string[] = [];
    for (const address of pagesOf('chart', folder).slice(0, 12)) {
      await page.emulateMedia({ forcedColors: 'none', media: 'screen' });
      await page.goto(address);
      expect(
        (await fillsOf(page)).filter((fill) => fill.includes('url')),
        address,
      ).toEqual([]);
      await page.emulateMedia(look === 'print' ? { media: 'print' } : { forcedColors: 'active' });
      if ((await page.locator('svg.chart pattern').count()) === 0) continue;
      hatched.push(address);
      expect(
        (await fillsOf(page)).some((fill) => fill.includes('url(')),
        address,
      ).toBe(true);
    }
    expect(hatched.length, 'some chart has several series').toBeGreaterThan(0);
  });
}

test('letters of charts are 12 pixels or larger on every width of window', async ({ page, folder }) => {
  const [address = ''] = pagesOf('chart', folder);
  await page.goto(address);
  for (const width of [320, 360, 390, 480, 600, 768, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    const size = await page
      .locator('svg.chart:visible')
      .first()
      .evaluate((svg) => {
        if (!(svg instanceof SVGSVGElement)) return 0;
        return parseFloat(getComputedStyle(svg).fontSize) * (svg.clientWidth / svg.viewBox.baseVal.width);
      });
    expect(size, `at ${width}`).toBeGreaterThanOrEqual(11.9);
  }
});

test('no text of a chart leaves its picture or covers another, on phones and desks', async ({ page, folder }) => {
  test.setTimeout(180_000);
  for (const address of pagesOf('chart', folder)) {
    await page.goto(address);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOfLetters(page.locator('.pictures svg')), `${address} at ${width}`).toEqual([]);
    }
  }
});
