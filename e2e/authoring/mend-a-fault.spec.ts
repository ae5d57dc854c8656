/** An editor makes a mistake while the dev server runs: the page says so, stays, and is right again when the mistake is mended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../reader.ts';

const port = Number(process.env.TEST_PORT ?? 4391) + 3;
const origin = `http://localhost:${port}`;
const folder = path.join(mkdtempSync(path.join(tmpdir(), 'dev-')), 'content');
const file = path.join(folder, 'briefings/lamps-after-the-count/en.mdx');
cpSync('e2e/fixtures/tiny/content', folder, { recursive: true });
const good = readFileSync(file, 'utf8');
const broken = good.replace('<Fact id="lamps-lit"', '<Fact id="lamps-li"');

// A page with a fault is what this is about; the dev server calls nobody but itself.
test.use({ quiet: false, baseURL: origin });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let server: ChildProcess | undefined;

// Started with a fault in it: there is no good page yet.
test.beforeAll(async () => {
  writeFileSync(file, broken);
  const env = { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1764000000' };
  server = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(port)], { env });
  const started = new Promise<void>((resolve, reject) => {
    server?.stdout?.on('data', (part: Buffer) => {
      if (part.includes('watching for file changes')) resolve();
    });
    server?.on('exit', (code) => reject(new Error(`the dev server ended with ${code}`)));
  });
  await started;
});

test.afterAll(() => {
  server?.kill();
});

test('a newsroom that was broken from the start says so on every page, until it is mended', async ({ page }) => {
  await page.goto('/');
  // Some other program asks as well: what it is told must not cover what the editor sees.
  await page.request.get('/briefings/lamps-after-the-count/', { headers: { accept: '*/*' } });
  await expect(page.getByRole('heading', { name: 'The newsroom has faults' })).toBeVisible();
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.locator('pre').first()).toContainText('en.mdx:15:19  error  unknown-id');
  writeFileSync(file, good);
  await expect(page.getByRole('link', { name: 'The wardens found 24 lamps dark' }).first()).toBeVisible();
});

test('a fault stands over the last good page, with its place, and goes when it is mended', async ({ page }) => {
  await page.goto('/briefings/lamps-after-the-count/');
  const overlay = page.getByRole('alert');
  await expect(page.locator('#desk')).toContainText('to look at');
  await expect(overlay).toHaveCount(0);

  writeFileSync(file, broken.replace(/^headline: .*$/m, 'headline: Never seen'));
  await expect(overlay).toContainText('1 error. The page stays as it was before.');
  await expect(overlay.locator('pre')).toHaveText(
    /Unexpected fact `lamps-li`, expected the id of a fact\n.*<Fact id="lamps-li"\/> burnt\.\n.*\^{13}\n.*did you mean `lamps-lit`\?/,
  );
  const place = `${file}:15:19`;
  await expect(overlay.getByRole('link', { name: place })).toHaveAttribute('href', `vscode://file${place}`);
  await expect(overlay.getByRole('button', { name: 'Open' })).toBeVisible();
  // Also on a page that is asked for now.
  await page.reload();
  await expect(overlay).toContainText('1 error');
  await expect(page.locator('h1')).toHaveText('The wardens found 24 lamps dark');

  writeFileSync(file, good.replace(/^headline: .*$/m, 'headline: The wardens are done'));
  await expect(page.locator('h1')).toHaveText('The wardens are done');
  await expect(overlay).toHaveCount(0);
});

test('a fault of the newsroom as a whole stands over the page with the edit', async ({ page }) => {
  await page.goto('/briefings/lamps-after-the-count/');
  writeFileSync(file, `${good.replace(/^headline: .*$/m, 'headline: Seen all the same')}\nSee [it](/nowhere/).\n`);
  await expect(page.getByRole('alert')).toContainText('The page shows the edit; the build would refuse it.');
  await expect(page.locator('h1')).toHaveText('Seen all the same');
  await page.getByRole('button', { name: 'Hide' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
