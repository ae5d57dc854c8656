/** What a reader’s line carries until something is found, from the first focus. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../../reader.ts';
import { finderOf } from '../finder.ts';

/** Bytes, compressed with brotli as hosts send them. */
const budget = 60 * 1024;

test('the first result is there after 60 KB', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  // The index is held back: what stands there without it has come by what was counted.
  await page.route('**/pagefind/**', () => undefined);
  await page.goto('/search/', { waitUntil: 'networkidle' });
  page.on('response', (response) => {
    sizes.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  const { field, results } = finderOf(page);
  await field.fill('vostro');
  await expect(results.first()).toBeVisible();
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(budget);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
