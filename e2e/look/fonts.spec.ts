/** Late fonts, and none at all, move nothing. */
import type { Page } from 'playwright/test';
import { pagesOf, type Kind } from '../kinds.ts';
import { expect, test } from '../reader.ts';

// A font that is refused is reported by the browser; that is what is tested.
test.use({ quiet: false });

const reading: readonly Kind[] = ['front page', 'briefing', 'fact', 'timeline'];

for (const kind of reading) {
  test(`nothing on a ${kind} moves while fonts are late, refused or there`, async ({ page, folder }) => {
    const address = pagesOf(kind, folder)[0] ?? '/';
    await watchShifts(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const state of ['refused', 'late', 'there'] as const) {
        await page.unrouteAll();
        await page.route('**/*.woff2', async (route) => {
          if (state === 'refused') return route.abort();
          if (state === 'late') await new Promise((resolve) => setTimeout(resolve, 800));
          return route.continue();
        });
        await page.goto(address, { waitUntil: 'networkidle' });
        // A fiftieth of a thousandth was seen once: less than a pixel of one letter. What readers see begins far above.
        expect(await page.evaluate<number>('shifted'), `${state} at ${width}`).toBeLessThan(0.0005);
      }
    }
  });
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number')
          Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted')) + entry.value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test('every face is one that browsers take, the fallbacks with our widths too', async ({ page, folder }) => {
  await page.goto(pagesOf('briefing', folder)[0] ?? '/');
  const { written, taken } = await page.evaluate(() => ({
    written: [...document.querySelectorAll('style')].flatMap(
      ({ textContent }) => textContent.match(/@font-face/g) ?? [],
    ),
    taken: document.fonts.size,
  }));
  expect(written.length).toBeGreaterThan(6);
  expect(taken).toBe(written.length);
});
