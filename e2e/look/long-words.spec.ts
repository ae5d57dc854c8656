/** Words longer than any window break, and letters stacked high have room above and below. */
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabe'.repeat(7).slice(0, 300);
/** Consonants written under and over each other, with signs above. */
const stack = 'र्त्स्न्य क्ष्म्य ङ्क्त्यै ष्ट्र्यं ';

test.use({ viewport: { width: 320, height: 640 } });

for (const kind of Object.keys(kinds).filter(isKind)) {
  test(`a word of 300 letters breaks anywhere on a ${kind}`, async ({ page, folder }) => {
    await page.goto(pagesOf(kind, folder)[0] ?? '/');
    const wide = await page.evaluate((word) => {
      const blocks = document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, td, th, figcaption, blockquote)');
      return [...blocks].flatMap((block) => {
        const first = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
        if (!first || !block.checkVisibility() || block.closest('.unseen')) return [];
        const before = first.nodeValue;
        first.nodeValue = word;
        const { scrollWidth, clientWidth } = document.documentElement;
        first.nodeValue = before;
        return scrollWidth > clientWidth ? [`<${block.tagName}> ${block.className}`] : [];
      });
    }, longWord);
    expect([...new Set(wide)]).toEqual([]);
  });
}

test('stacked Devanagari has lines high enough, in text and in headings', async ({ page }) => {
  await page.goto('/briefings/lamps-after-the-count/');
  const ratios = await page.evaluate((text) => {
    return ['.prose p', '.points li', 'h1', 'h2', '.references li'].map((selector) => {
      const element = document.querySelector<HTMLElement>(`main ${selector}`);
      if (!element) return [selector, 0] as const;
      element.lang = 'hi';
      element.textContent = text.repeat(6);
      const { lineHeight, fontSize } = getComputedStyle(element);
      return [selector, parseFloat(lineHeight) / parseFloat(fontSize)] as const;
    });
  }, stack);
  for (const [selector, ratio] of ratios) expect(ratio, selector).toBeGreaterThanOrEqual(1.5);
});
