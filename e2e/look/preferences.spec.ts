/** What readers ask their system for is heeded: no motion, their own colours, more contrast. */
import { AxeBuilder } from '@axe-core/playwright';
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

test('nothing moves on any kind of page where less motion is wanted', async ({ page, folder }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const kind of Object.keys(kinds).filter(isKind)) {
    await page.goto(pagesOf(kind, folder)[0] ?? '/');
    const found = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    if (found.animations > 0 || found.scrolling !== 'auto') moving.push(`${kind}: ${JSON.stringify(found)}`);
  }
  expect(moving).toEqual([]);
});

test('where motion is allowed, a bar shows how far a briefing is read', async ({ page, folder }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(pagesOf('briefing', folder)[0] ?? '/');
  const read = () =>
    page.evaluate(() => {
      const article = document.querySelector('.reading');
      return article ? new DOMMatrix(getComputedStyle(article, '::before').transform).a : null;
    });
  await expect.poll(read).toBe(0);
  await page.evaluate(() => {
    document.querySelector('#references')?.scrollIntoView({ behavior: 'instant', block: 'start' });
  });
  await expect.poll(read).toBe(1);
});

test('in forced colours the marks, links, charts and the focus can be told apart', async ({ page, folder }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(pagesOf('briefing', folder)[0] ?? '/');
  const found = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const sourced = document.querySelector('main a.fact:not(.derived, .disputed)');
    const link = document.querySelector('main a.term');
    const shapes = [...document.querySelectorAll('figure svg :is(rect, path, circle, line)')].filter(
      (shape) => getComputedStyle(shape).display !== 'none' && shape.getBoundingClientRect().width > 0,
    );
    return {
      mark: sourced ? getComputedStyle(sourced, '::after').backgroundColor !== paper : null,
      underline: link ? getComputedStyle(link).textDecorationLine : null,
      shapes: shapes.length > 0,
    };
  });
  expect(found).toEqual({ mark: true, underline: 'underline', shapes: true });
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
