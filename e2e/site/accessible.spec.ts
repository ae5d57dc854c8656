/** Every kind of page is clean to axe, on a phone and on a desk, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { kinds, pagesOf, type Kind } from '../kinds.ts';
import { expect, test } from '../reader.ts';

for (const kind of Object.keys(kinds).filter(isKind)) {
  test(`a ${kind} is accessible at 320 and 1280 pixels, in light and dark`, async ({ page, folder }) => {
    const [address] = pagesOf(kind, folder);
    expect(address, 'the site has such a page').toBeDefined();
    await page.goto(address ?? '/');
    const faults: string[] = [];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await axeFaults(page)).map((fault) => `${address} ${width} ${colorScheme}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

function isKind(name: string): name is Kind {
  return name in kinds;
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.target.join(' ')})`),
  );
}
