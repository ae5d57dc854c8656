/** A reader shares the link to a section, and another arrives at it. */
import { expect, test, withAndWithoutScripts } from '../reader.ts';

for (const { name, javaScriptEnabled } of withAndWithoutScripts) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    for (const width of [320, 1280]) {
      test(`the link of a section leads to it on a screen of ${width} pixels`, async ({ page, baseURL }) => {
        await page.setViewportSize({ width, height: 640 });
        await page.goto('/briefings/lamps-after-the-count/');
        const heading = page.getByRole('heading', { name: 'Who keeps them' });
        const link = heading
          .getByRole('link')
          .or(page.locator('h2:has-text("Who keeps them") ~ a, h2:has-text("Who keeps them") a'))
          .first();
        const shared = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
        expect(shared).toBe(`${baseURL}/briefings/lamps-after-the-count/#who-keeps-them`);

        await page.goto('about:blank');
        await page.goto(shared);
        await expect(heading).toBeInViewport({ ratio: 1 });
        const covered = await heading.evaluate((element) => {
          const { left, top: y } = element.getBoundingClientRect();
          return !element.contains(document.elementFromPoint(left + 2, y + 4));
        });
        expect(covered, 'a sticky header must not lie over it').toBe(false);
      });
    }

    test('the canonical address is the one that is shared', async ({ page }) => {
      await page.goto('/briefings/lamps-after-the-count/');
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        'https://lamp-gazette.example/briefings/lamps-after-the-count/',
      );
      await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
        'content',
        /The wardens found 24 lamps dark/,
      );
    });
  });
}

test('the link of a heading is seen when the heading is pointed at, and when it has the focus', async ({ page }) => {
  for (const [address, name] of [
    ['/briefings/lamps-after-the-count/', 'Who keeps them'],
    ['/briefings/lamps-after-the-count/', 'References'],
    ['/facts/keepers/', 'Where it is used'],
    ['/about/', 'How it is made'],
  ] as const) {
    await page.goto(address);
    const heading = page.locator(':is(h2, h3)', { hasText: name });
    const link = page.locator(':is(h2, h3, .heading)', { hasText: name }).locator('> .anchor');
    await page.mouse.move(0, 0);
    await expect(link, `${name} at rest`).toHaveCSS('opacity', '0');
    await heading.hover({ position: { x: 4, y: 4 } });
    await expect(link, `${name} pointed at`).toHaveCSS('opacity', '1');
    await page.mouse.move(0, 0);
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link, `${name} focused`).toHaveCSS('opacity', '1');
    const { content, width, left } = await link.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { content: getComputedStyle(element, '::before').content, width: box.width, left: box.left };
    });
    expect(content).toContain('#');
    expect(width).toBeGreaterThan(8);
    expect(left).toBeGreaterThanOrEqual(0);
    await expect(link).toHaveAccessibleName(new RegExp(name));
  }
});
