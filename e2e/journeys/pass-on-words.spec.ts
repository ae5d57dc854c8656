/** A reader selects words and passes them on: as a link that leads back to them, as a picture, with their citation. */
import sharp from 'sharp';
import type { Page } from 'playwright/test';
import { expect, test } from '../reader.ts';

const briefing = '/briefings/lamps-after-the-count/';
const site = 'https://lamp-gazette.example';

test.use({ viewport: { width: 1280, height: 400 }, permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects from the first letter of `from` to the last of `to`, as a mouse or keyboard would. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const walker = document.createTreeWalker(document.querySelector('.prose') ?? document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let hasBegun = false;
      while (walker.nextNode()) {
        const node = walker.currentNode;
        // Notes beside the text repeat the words of sources; readers select in the text.
        if (node.parentElement?.closest('.rail')) continue;
        const text = node.textContent ?? '';
        if (!hasBegun && text.includes(first)) {
          range.setStart(node, text.indexOf(first));
          hasBegun = true;
        }
        if (hasBegun && text.includes(last)) {
          range.setEnd(node, text.indexOf(last) + last.length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );
  await expect(page.locator('.passage')).toBeVisible();
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the link to a passage leads to its words, and to its paragraph where a browser knows no fragments of text', async ({
  page,
  baseURL,
}) => {
  await page.goto(briefing);
  await select(page, 'ext count, and', 'offices count ali');
  await page.getByRole('button', { name: 'Copy a link to this passage' }).click();
  const address = await copied(page);
  const [place = '', fragment = ''] = address.split(':~:');
  expect(fragment).toBe('text=next%20count%2C%20and%20whether,two%20offices%20count%20alike');
  const paragraph = page.locator('p', { hasText: 'The next count' });
  expect(place).toBe(`${baseURL}${briefing}#${await paragraph.getAttribute('id')}`);
  for (const way of [place, `${baseURL}${briefing}#:~:${fragment}`]) {
    await page.goto('about:blank');
    await page.goto(way);
    await expect(paragraph, way).toBeInViewport();
  }
});

test('words are copied with their citation, its version and the day; those of a source as its own', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-03-07T12:00:00+13:00');
  await page.goto(briefing);
  await select(page, 'The report puts', 'grows fastest');
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  const [words, , citation = '', address = ''] = (await copied(page)).split('\n');
  expect(words).toBe(
    '“The report puts it shortly: ‘the wardens counted 412 lamps on nine isles’. Electric light grows fastest”',
  );
  expect(citation).toMatch(
    /^Lamp desk, “.+”, The Skerrow Lamp Gazette, 20 July 2025, version [0-9a-f]{8}, https:.+ \(read on 7 March 2026\)$/,
  );
  expect(address).toMatch(/#p\.\d+:~:text=/);

  await select(page, 'the wardens counted', 'isles');
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  await expect
    .poll(() => copied(page))
    .toMatch(/^“the wardens counted 412 lamps on nine isles”\n\nSkerrow Lamp Office, quoted in Lamp desk, “/);
});

test('a picture of the words is drawn on the device, and what draws it comes only then', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(briefing);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /quote-card|\/bar\./.test(url))).toEqual([]);
  await select(page, 'Electric light', 'grows fastest');
  await page.getByRole('button', { name: 'Quote as a picture' }).click();
  const picture = page.getByRole('dialog').getByRole('img');
  await expect(picture).toHaveAccessibleName(
    new RegExp(
      `^“Electric light grows fastest” · .+ · Lamp desk · The Skerrow Lamp Gazette · 20 July 2025 · ${site.slice(8)}`,
    ),
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('quote-lamps-after-the-count.png');
  const { width, height, format } = await sharp(await download.path()).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 1200, format: 'png' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Quote as a picture' })).toBeFocused();
});

test('the keyboard reaches the tools behind the words, and leaves them', async ({ page }) => {
  await page.goto(briefing);
  await page.locator('p', { hasText: 'The next count' }).click({ clickCount: 3 });
  await expect(page.locator('.passage')).toBeVisible();
  await page.keyboard.press('Tab');
  const link = page.getByRole('button', { name: 'Copy a link to this passage' });
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await copied(page)).toContain(`${briefing}#p.`);
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('a tap on a tool does what it says, though it ends the selection', async ({ page }) => {
    await page.goto(briefing);
    await select(page, 'Electric light', 'grows fastest');
    const link = page.getByRole('button', { name: 'Copy a link to this passage' });
    const box = await page.locator('.passage').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await link.tap();
    await expect.poll(() => copied(page)).toContain('text=Electric%20light%20grows%20fastest');
  });
});
