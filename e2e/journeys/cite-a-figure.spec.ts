/** A reader takes the citation of a figure along: copied or saved, with the day it was read where scripts run. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../reader.ts';

const figure = '/facts/lamps-dark/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a citation is copied and saved with the day on which it was read', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-07T12:00:00+13:00');
  await page.goto(figure);
  const cite = page.locator('.cite-this');
  await cite.scrollIntoViewIfNeeded();
  await expect(page.locator('#cite-date')).toContainText(/version [0-9a-f]{8}\..* \(read on 7 March 2026\)/);

  await cite.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^The .+\(read on 7 March 2026\)$/);

  await cite.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^@online\{fact-lamps-dark,[\s\S]*\n {2}urldate = \{2026-03-07\},\n\}\n$/);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    cite.getByRole('link', { name: 'RIS' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('fact-lamps-dark.ris');
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/\r\nY2 {2}- 2026\/03\/07\/\r\nER {2}- \r\n$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the citation and its files are there, and the reader is told to add the day', async ({ page, request }) => {
    await page.goto(figure);
    const cite = page.locator('.cite-this');
    await expect(cite).toContainText('Add the day you read it');
    await expect(cite.getByRole('button')).toHaveCount(0);
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const address = await cite.getByRole('link', { name }).getAttribute('href');
      expect((await request.get(address ?? '')).status(), name).toBe(200);
    }
  });
});
