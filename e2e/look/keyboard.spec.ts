/** A reader without a mouse walks through a page: each stop is seen, in the window, and under nothing. */
import type { Page } from 'playwright/test';
import { pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

const mostStops = 400;

for (const width of [360, 1280]) {
  test(`every stop on the way through a briefing can be seen at ${width} pixels`, async ({ page, folder }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(pagesOf('briefing', folder)[0] ?? '/');
    const faults: string[] = [];
    const stops: string[] = [];
    while (stops.length < mostStops) {
      await page.keyboard.press('Tab');
      const stop = await currentStop(page);
      if (stop === null) break;
      stops.push(stop.name);
      if (!stop.isMarked) faults.push(`${stop.name} shows no focus`);
      if (stop.over !== null) faults.push(`${stop.name} is under ${stop.over}`);
    }
    expect(stops[0], 'the first stop').toContain('Skip to the text');
    expect(stops.length, 'stops before the walk ended').toBeGreaterThan(20);
    expect(stops.length, 'no stop holds the walk').toBeLessThan(mostStops);
    expect(faults).toEqual([]);
  });
}

test('the link to the text leads past the bar to the text', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
  /** What covers its middle; `null` where nothing does. */
  readonly over: string | null;
}

/** Where the focus is; `null` when it has left the page. */
async function currentStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // A radio is drawn by its label; a link that wraps has its middle beside it.
    const drawn = element.closest('label') ?? element;
    const [box] = drawn.getClientRects();
    const style = getComputedStyle(drawn);
    const name = `${element.tagName.toLowerCase()} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}” ${element.getAttribute('href') ?? element.id}`;
    if (!box) return { name, isMarked: false, over: 'nothing: it is not drawn' };
    const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const isClear = found !== null && (drawn.contains(found) || found.contains(drawn));
    return {
      name,
      isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      over: isClear ? null : (found?.outerHTML.slice(0, 60) ?? 'the edge of the window'),
    };
  });
}
