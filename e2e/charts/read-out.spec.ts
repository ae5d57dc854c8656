/** A reader goes through a chart point by point: with keys, pointer and finger, and copies a link to a point. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { expect, test } from '../reader.ts';

const chart = '/charts/lamps-by-year/';

async function openChart(page: Page, address = chart): Promise<void> {
  await page.goto(address);
  await page.locator('.chart-figure').scrollIntoViewIfNeeded();
  await expect(page.locator('.pictures[tabindex="0"]')).toBeVisible();
}

/** Cells of a row of the chart’s table, as its words. */
async function rowOf(page: Page, row: number): Promise<string[]> {
  return page.locator('.chart-figure tbody tr').nth(row).locator('th, td').allTextContents();
}

test('reads the points of a chart with arrow keys, in the words of its table', async ({ page }) => {
  await openChart(page);
  const pictures = page.locator('.pictures');
  const readout = page.getByRole('status').and(page.locator('.readout'));
  await pictures.focus();
  await expect(readout).toBeEmpty();
  await pictures.press('ArrowRight');
  for (const cell of await rowOf(page, 0)) await expect(readout).toContainText(cell);
  await pictures.press('ArrowRight');
  for (const cell of await rowOf(page, 1)) await expect(readout).toContainText(cell);
  await pictures.press('End');
  const rows = await page.locator('.chart-figure tbody tr').count();
  for (const cell of await rowOf(page, rows - 1)) await expect(readout).toContainText(cell);
  await expect(page.locator('.pictures .spot')).toHaveCount(1);
  await pictures.press('Escape');
  await expect(readout).toBeEmpty();
});

test('shows the same under the pointer and under a finger', async ({ page }) => {
  await openChart(page);
  const box = await page.locator('.pictures').boundingBox();
  if (!box) throw new Error('the chart has no box');
  const readout = page.locator('.readout');
  await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4);
  await expect(readout).not.toBeEmpty();
  const hovered = await readout.textContent();
  await page.mouse.move(box.x, Math.max(0, box.y - 20));
  await expect(readout).toBeEmpty();
  await page.mouse.click(box.x + box.width - 4, box.y + box.height - 4);
  await page.mouse.move(box.x, Math.max(0, box.y - 20));
  await expect(readout).toHaveText(hovered ?? '');
});

test('copies a link that keeps the point, and shows the point where it leads', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openChart(page);
  await page.locator('.pictures').focus();
  await page.keyboard.press('End');
  const shown = await page.locator('.readout').textContent();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname).toBe(chart);
  expect(copied.hash).toMatch(/^#chart-lamps-by-year:\d+$/);
  await page.goto('/');
  await openChart(page, copied.pathname + copied.hash);
  await expect(page.locator('.readout')).toHaveText(shown ?? '');
});

test('one module of at most 4 KB reads charts out, and comes only when a chart nears the window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 120 });
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/readout.*\.js$/.test(response.url())) scripts.push(response.body());
  });
  await page.goto('/briefings/lamps-after-the-count/', { waitUntil: 'networkidle' });
  expect(scripts).toHaveLength(0);
  await page.locator('.chart-figure').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.pictures[tabindex="0"]').first()).toBeVisible();
  expect(scripts).toHaveLength(1);
  for (const script of await Promise.all(scripts)) expect(brotliCompressSync(script).length).toBeLessThanOrEqual(4096);
});
