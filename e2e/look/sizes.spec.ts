/** Large text, wide spacing and small windows cut nothing off and ask for no scrolling sideways. */
import type { Page } from 'playwright/test';
import { kinds, pagesOf, type Kind } from '../kinds.ts';
import { expect, test } from '../reader.ts';

// The test adds styles of its own, which the policy of the pages forbids.
test.use({ bypassCSP: true });

/** The values of WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const views = [
  { name: 'at 400 % of 1280 by 1024 pixels', width: 320, height: 256, style: '' },
  { name: 'at 200 %', width: 640, height: 512, style: '' },
  { name: 'at 1000 pixels, where the text has notes beside it', width: 1000, height: 800, style: '' },
  { name: 'with wide spacing', width: 1280, height: 900, style: spacing },
  { name: 'with wide spacing on a phone', width: 320, height: 640, style: spacing },
] as const;

for (const kind of Object.keys(kinds).filter(isKind)) {
  test(`a ${kind} can be read ${views.map(({ name }) => name).join(', ')}`, async ({ page, folder }) => {
    await page.goto(pagesOf(kind, folder)[0] ?? '/');
    const faults: string[] = [];
    for (const { name, width, height, style } of views) {
      await page.setViewportSize({ width, height });
      const added = style === '' ? null : await page.addStyleTag({ content: style });
      faults.push(...(await cutOff(page)).map((fault) => `${name}: ${fault}`));
      await added?.evaluate((element) => {
        if (element instanceof Element) element.remove();
      });
    }
    expect(faults).toEqual([]);
  });
}

test('a page that runs from right to left is the mirror of one from left to right', async ({ page, folder }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const kind of ['front page', 'theme', 'briefing', 'timeline', 'fact'] as const) {
    await page.goto(pagesOf(kind, folder)[0] ?? '/');
    const before = await middles(page);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const after = await middles(page);
    expect(await cutOff(page), kind).toEqual([]);
    for (const [place, middle] of Object.entries(before))
      expect.soft(Math.abs(middle + (after[place] ?? 0) - 1280), `${kind}: ${place}`).toBeLessThan(24);
  }
});

test('what is cut off is found', async ({ page }) => {
  await page.goto('/');
  await page.addStyleTag({ content: 'h1 { white-space: nowrap; inline-size: 3rem; overflow: hidden; }' });
  expect(await cutOff(page)).toHaveLength(1);
});

/** Where the parts of a page stand across it: the middle of each, in pixels. */
async function middles(page: Page): Promise<Record<string, number>> {
  const parts = [
    '.wordmark',
    '.search-box',
    '.prose',
    '.contents-side',
    '.rail',
    '.points',
    '.strip',
    '.record > *',
    '.when',
  ];
  return page.evaluate(
    (names) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const box = document.querySelector(name)?.getBoundingClientRect();
          return box && box.width > 0 ? [[name, box.left + box.width / 2]] : [];
        }),
      ),
    parts,
  );
}

/** Text that does not fit what holds it, and a page wider than its window. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} pixels too wide`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('body *:not(.unseen, .unseen *, svg *)')].filter(
      (element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
        return (
          element.clientWidth > 0 &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      },
    );
    return [...wide, ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 100)}`)];
  });
}

function isKind(name: string): name is Kind {
  return name in kinds;
}
