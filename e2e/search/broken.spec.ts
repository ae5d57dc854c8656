/** When the search can’t be had: it is said within three seconds, titles stand in, and the archive and another try are offered. */
import type { Page, Route } from 'playwright/test';
import { expect, test } from '../reader.ts';
import { finderOf } from './finder.ts';

// What fails here is what the tests are about.
test.use({ quiet: false });

const faults: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the engine’s script is missing': (page) =>
    page.route('**/pagefind/pagefind.js*', (route) => route.fulfill({ status: 404 })),
  'the index has no entry': (page) =>
    page.route('**/pagefind/pagefind-entry.json*', (route) => route.fulfill({ status: 404 })),
  'the head of the index is missing': (page) => page.route('**/*.pf_meta', (route) => route.fulfill({ status: 500 })),
  'the head of the index is truncated': (page) => page.route('**/*.pf_meta', truncate),
  'the WebAssembly is missing': (page) => page.route('**/wasm.*.pagefind', (route) => route.fulfill({ status: 404 })),
  'the WebAssembly is truncated': (page) => page.route('**/wasm.*.pagefind', truncate),
  'the browser has no WebAssembly': (page) => page.addInitScript('delete globalThis.WebAssembly'),
  'WebAssembly may not be compiled': (page) =>
    page.addInitScript("WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('blocked'))"),
  'a part of the index is missing': (page) => page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 })),
  'a part of the index is truncated': (page) => page.route('**/*.pf_index', truncate),
  'the texts of results are missing': (page) =>
    page.route('**/*.pf_fragment', (route) => route.fulfill({ status: 404 })),
};

for (const [name, cause] of Object.entries(faults)) {
  test(`${name}: it is said, and titles stand in`, async ({ page }) => {
    await cause(page);
    await page.goto('/search/?q=lampwarden');
    await expect(page.getByText('The search could not be loaded')).toBeVisible();
    await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
    await expect(page.locator('.trouble').getByRole('link', { name: /Everything published/ })).toHaveAttribute(
      'href',
      '/archive/',
    );
  });
}

test('the filters are missing: results come without numbers beside them, and narrowing says that it can’t be done', async ({
  page,
}) => {
  await page.route('**/*.pf_filter', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=lampwarden');
  await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
  await page.locator('label', { has: page.getByRole('radio', { name: /Terms/ }) }).click();
  await expect(page.getByText('The search could not be loaded')).toBeVisible();
  await expect(finderOf(page).titles.first()).toHaveText('Lampwarden');
});

test('the index is slow: that is said within three seconds, and results come in the end', async ({ page }) => {
  await page.route('**/wasm.*.pagefind', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await route.continue();
  });
  await page.goto('/search/?q=burner');
  await expect(page.getByText('slow to load')).toBeVisible();
  await expect(finderOf(page).titles.first()).toHaveText('L-40 burner');
  await expect(finderOf(page).status).toContainText('results for “burner”', { timeout: 8000 });
  await expect(page.getByText('slow to load')).toBeHidden();
});

test('another try works when the fault has passed', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js*', (route) => route.fulfill({ status: 503 }));
  await page.goto('/search/?q=burner');
  await expect(page.getByText('The search could not be loaded')).toBeVisible();
  await page.unroute('**/pagefind/pagefind.js*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(finderOf(page).status).toContainText('results for “burner”');
  await expect(page.getByText('The search could not be loaded')).toBeHidden();
});

test('titles are marked however a designator is typed', async ({ page }) => {
  await page.route('**/wasm.*.pagefind', (route) => route.abort());
  await page.goto('/search/?q=L+40');
  await expect(finderOf(page).titles.first().locator('mark')).toHaveText('L-40');
});

test('titles missing as well: the word about it and the archive are still there', async ({ page }) => {
  await page.route(/\/pagefind\/|\.json$/, (route) => route.abort());
  await page.goto('/search/?q=burner');
  await expect(page.getByText('The search could not be loaded')).toBeVisible();
});

/** As a connection that breaks half way leaves it. */
async function truncate(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
}
