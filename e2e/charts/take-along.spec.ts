/** What readers take along of a chart is whole: pictures, numbers, the page for frames. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test, withAndWithoutScripts } from '../reader.ts';

const id = 'lamps-by-year';

test('pictures have the promised size, and letters that need no fonts', async ({ folder }) => {
  for (const [name, width] of [
    [`${id}.png`, 1200],
    [`${id}@2x.png`, 2400],
  ] as const) {
    const picture = await sharp(path.join(folder, 'charts', name)).metadata();
    expect({ format: picture.format, width: picture.width }).toEqual({ format: 'png', width });
  }
  const svg = await sharp(path.join(folder, 'charts', `${id}.svg`)).metadata();
  expect(svg.format).toBe('svg');
});

test('the SVG is well formed and calls on nothing outside', async ({ page }) => {
  await page.goto(`/charts/${id}.svg`);
  expect(await page.evaluate(() => document.documentElement.namespaceURI)).toBe('http://www.w3.org/2000/svg');
  expect(await page.locator('parsererror').count()).toBe(0);
  expect(await page.locator('title').first().textContent()).not.toBe('');
});

test('numbers come as CSV with sources on top, and as JSON with their provenance', ({ folder }) => {
  const read = (kind: string): string => readFileSync(path.join(folder, 'charts', `${id}.${kind}`), 'utf8');
  const lines = read('csv').split('\r\n');
  expect(lines.some((line) => line.startsWith('# Source '))).toBe(true);
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(rows.length).toBeGreaterThan(2);
  expect(JSON.parse(read('json'))).toMatchObject({ id, kind: 'line' });
});

for (const { javaScriptEnabled, name } of withAndWithoutScripts) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('the chart has its table, and links to every file below it', async ({ page }) => {
      await page.goto(`/charts/${id}/`);
      const figure = page.locator('.chart-figure');
      await expect(figure.locator('table')).toBeVisible();
      for (const [text, href] of [
        ['CSV', `/charts/${id}.csv`],
        ['SVG', `/charts/${id}.svg`],
        ['PNG', `/charts/${id}.png`],
        ['Embed', `/charts/${id}/#embed`],
        ['Link', `/charts/${id}/`],
      ] as const)
        await expect(figure.getByRole('link', { name: text, exact: true })).toHaveAttribute('href', href);
    });

    test('the page for frames has the picture and leads back', async ({ page }) => {
      await page.goto(`/charts/${id}/embed/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('svg.chart:visible')).toHaveCount(1);
      await expect(page.locator('.embed-site a')).toHaveAttribute('href', new RegExp(`^https://.*/charts/${id}/$`));
    });
  });
}

test('a frame grows with the chart in it and takes the colours it is given, without cookies', async ({
  page,
  baseURL,
  context,
}) => {
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe src="${baseURL}/charts/${id}/embed/?theme=dark" height="10" width="600"></iframe>
<script async src="${baseURL}/charts/frame.js"></script>`,
    }),
  );
  await page.goto('/host');
  const frame = page.locator('iframe');
  await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(200);
  const inside = page.frameLocator('iframe').locator('html');
  await expect(inside).toHaveAttribute('data-theme', 'dark');
  const overflow = await inside.evaluate((root) => root.scrollHeight - root.clientHeight);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await context.cookies()).toEqual([]);
});
