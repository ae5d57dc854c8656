/** Letters stacked high have room above and below. */
import { expect, test } from '../reader.ts';

/** Consonants written under and over each other, with signs above. */
const stack = 'र्त्स्न्य क्ष्म्य ङ्क्त्यै ष्ट्र्यं ';

test.use({ viewport: { width: 320, height: 640 } });

test('stacked Devanagari has lines high enough, in text and in headings', async ({ page }) => {
  await page.goto('/hi/briefings/lanterns-counted/');
  const ratios = await page.evaluate((text) => {
    return ['.prose p', '.points li', 'h1', 'h2', '.references li'].map((selector) => {
      const element = document.querySelector<HTMLElement>(`main ${selector}`);
      if (!element) return [selector, 0] as const;
      element.textContent = text.repeat(6);
      const { lineHeight, fontSize } = getComputedStyle(element);
      return [selector, parseFloat(lineHeight) / parseFloat(fontSize)] as const;
    });
  }, stack);
  // One and a half, but for how browsers round it.
  for (const [selector, ratio] of ratios) expect(ratio, selector).toBeGreaterThan(1.49);
});
