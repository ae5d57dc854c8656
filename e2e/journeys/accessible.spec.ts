/** Every kind of page is clean to axe, and fits, on a phone and on a desk, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from '../reader.ts';
import { pages } from '../pages.ts';

const widths = [320, 1280] as const;
const schemes = ['light', 'dark'] as const;

for (const [kind, path] of Object.entries(pages)) {
  test(`the ${kind} is accessible at every width, in light and dark`, async ({ page }) => {
    await page.goto(path);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await axeFaults(page)).map((fault) => `${width} ${colorScheme}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

  test(`the ${kind} fits a screen of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.target.join(' ')})`),
  );
}

/** Pixels by which the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
