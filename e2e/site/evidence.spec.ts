/** Every figure in every briefing leads to its evidence and is led back to from there. */
import { pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

test('every mark of evidence leads to a reference that leads back to it', async ({ page, folder }) => {
  const briefings = pagesOf('briefing', folder);
  expect(briefings.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const address of briefings) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const found = await page.evaluate(() => {
      const marks = [...document.querySelectorAll('main a[href^="#ref-"][id]')];
      const lost = marks.filter((mark) => {
        const reference = document.querySelector(mark.getAttribute('href') ?? '#none');
        return !reference?.querySelector(`a[href="#${CSS.escape(mark.id)}"]`);
      });
      const figures = document.querySelectorAll('main a[data-fact]').length;
      return { marks: marks.length, figures, lost: lost.map((mark) => mark.id) };
    });
    if (found.figures === 0) faults.push(`${address} has no figure at all`);
    faults.push(...found.lost.map((id) => `${address}: the reference of #${id} does not lead back to it`));
  }
  expect(faults).toEqual([]);
});

test('every chart in a briefing has a picture with a name, a table with its numbers, and its sources', async ({
  page,
  folder,
}) => {
  const faults: string[] = [];
  let charts = 0;
  for (const address of pagesOf('briefing', folder)) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (const figure of await page.locator('figure[id^="chart-"]').all()) {
      charts += 1;
      const id = (await figure.getAttribute('id')) ?? '';
      const pictures = await figure.locator('svg[role="img"]:visible').count();
      const rows = await figure.locator('table tbody tr').count();
      const text = (await figure.textContent()) ?? '';
      if (pictures === 0) faults.push(`${address}#${id} shows no picture`);
      if (rows === 0) faults.push(`${address}#${id} has no rows in its table`);
      if (!/Source/.test(text)) faults.push(`${address}#${id} names no source`);
    }
  }
  expect(charts).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
