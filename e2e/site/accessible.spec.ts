/** Every kind of page is clean to axe, on a phone and on a desk, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

/** Colours are all that differs between light and dark at one width. */
const looks = [
  { width: 320, colorScheme: 'light', rules: 'all' },
  { width: 320, colorScheme: 'dark', rules: 'contrast' },
  { width: 1280, colorScheme: 'dark', rules: 'all' },
  { width: 1280, colorScheme: 'light', rules: 'contrast' },
] as const;

/** Its pages have the same styles, and are longer: what a second pass over the colours would find, the fixture shows. */
const looksOfTheLedger = looks.filter(({ rules }) => rules === 'all');

for (const kind of Object.keys(kinds).filter(isKind)) {
  test(`a ${kind} is accessible at 320 and 1280 pixels, in light and dark`, async ({ page, folder }, { project }) => {
    test.setTimeout(120_000);
    const [address] = pagesOf(kind, folder);
    expect(address, 'the site has such a page').toBeDefined();
    await page.goto(address ?? '/');
    expect(await faultsIn(page, project.name === 'ledger' ? looksOfTheLedger : looks)).toEqual([]);
  });
}

test('a frame of a chart is accessible, as a page of its own', async ({ page, folder }) => {
  await page.goto(`${pagesOf('chart', folder)[0] ?? ''}embed/`);
  await expect(page.locator('figure')).toBeVisible();
  expect(await faultsIn(page, looks)).toEqual([]);
});

test('the page for wrong addresses is accessible', async ({ page }) => {
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await faultsIn(page, looks)).toEqual([]);
});

async function faultsIn(page: Page, seen: readonly (typeof looks)[number][]): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme, rules } of seen) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    faults.push(...(await axeFaults(page, rules)).map((fault) => `${page.url()} ${width} ${colorScheme}: ${fault}`));
  }
  return faults;
}

async function axeFaults(page: Page, rules: 'all' | 'contrast'): Promise<string[]> {
  // Sizes of targets (WCAG 2.5.8) are not among what axe looks at unasked.
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await (rules === 'all' ? axe : axe.withRules(['color-contrast'])).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.target.join(' ')})`),
  );
}
