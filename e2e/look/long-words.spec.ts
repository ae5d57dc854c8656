/** Words longer than any window break. */
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabe'.repeat(7).slice(0, 300);

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
