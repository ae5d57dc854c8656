/** A reader looks at what a figure rests on without leaving the sentence. */
import { expect, test } from '../reader.ts';

const briefing = '/briefings/lamps-after-the-count/';

test.describe('the evidence card', () => {
  test('opens on hover with value, words and source, stays while it is read, and closes on leaving', async ({
    page,
  }) => {
    await page.goto(briefing);
    const figure = page.locator('main a.fact[data-fact="lamps-counted"]').first();
    const card = page.locator('#evidence-card');
    await figure.hover();
    await expect(card).toBeVisible();
    await expect(card).toContainText('412 lamps');
    await expect(card).toContainText('the wardens counted 412 lamps on nine isles');
    await card.hover();
    await page.waitForTimeout(400);
    await expect(card).toBeVisible();
    await expect(card.getByRole('link', { name: 'All about this figure' })).toHaveAttribute(
      'href',
      '/facts/lamps-counted/',
    );
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(card).toBeHidden();
  });

  test('opens on keyboard focus, lets Tab through its links and back, and closes with Escape', async ({ page }) => {
    await page.goto(briefing);
    const figure = page.locator('main a.fact').first();
    const card = page.locator('#evidence-card');
    await page.locator('main a').first().focus();
    for (let step = 0; step < 40 && !(await figure.evaluate((mark) => mark.matches(':focus'))); step += 1)
      await page.keyboard.press('Tab');
    await expect(card).toBeVisible();
    await expect(figure).toHaveAttribute('aria-describedby', 'evidence-card');
    await page.keyboard.press('Tab');
    await expect(card.locator('a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(figure).toBeFocused();
    const next = await figure.evaluate((mark) => {
      const all = [...document.querySelectorAll<HTMLElement>('main a[href], main [tabindex="0"], main summary')];
      return all[all.findIndex((element) => element === mark) + 1]?.outerHTML.slice(0, 60);
    });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60))).toBe(next);
  });

  test('shows how a derived figure is worked out', async ({ page }) => {
    await page.goto(briefing);
    await page.locator('main a.fact[data-fact="lamps-dark"]').first().hover();
    await expect(page.locator('#evidence-card')).toContainText('= 412 lamps − 388 lamps');
  });

  test('says which sources give another value, and which were superseded', async ({ page }) => {
    await page.goto(briefing);
    await page.locator('main a.fact[data-fact="keepers"]').first().hover();
    await expect(page.locator('#evidence-card')).toContainText('Gives another figure: 61 keepers');
    await expect(page.locator('#evidence-card')).toContainText('Superseded on 14 May 2025');
  });

  test('prints as the number of its reference', async ({ page }) => {
    await page.goto(briefing);
    await page.emulateMedia({ media: 'print' });
    const mark = await page
      .locator('main a.fact')
      .first()
      .evaluate((figure) => getComputedStyle(figure, '::after').content);
    expect(mark).toContain('[');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

  test('a tap opens it within the screen, a tap elsewhere closes it', async ({ page }) => {
    await page.goto(briefing);
    const card = page.locator('#evidence-card');
    await page.locator('main a.fact').first().tap();
    await expect(card).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${briefing}$`));
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(card).toBeHidden();
  });

  test('a second tap follows the figure to its reference', async ({ page }) => {
    await page.goto(briefing);
    const figure = page.locator('main a.fact').first();
    await figure.tap();
    await expect(page.locator('#evidence-card')).toBeVisible();
    await figure.tap();
    await expect(page).toHaveURL(/#ref-\d+$/);
  });
});

test.describe('where it can’t be had', () => {
  test.use({ quiet: false });

  test('the figure is a plain link', async ({ page }) => {
    await page.route('**/evidence.json', (route) => route.abort());
    await page.goto(briefing);
    const figure = page.locator('main a.fact').first();
    await figure.hover();
    await figure.click();
    await expect(page).toHaveURL(/#ref-\d+$/);
    await expect(page.locator('#evidence-card')).toHaveCount(0);
  });
});
