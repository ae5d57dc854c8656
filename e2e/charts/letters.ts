/** What is wrong with the letters of the pictures of a page, as a browser sets them. */
import type { Locator } from 'playwright/test';

/** One line for each text that leaves its picture or covers another; only pictures in sight count. */
export async function faultsOfLetters(pictures: Locator): Promise<string[]> {
  return pictures.evaluateAll((all) => {
    const name = (picture: Element): string => picture.closest('figure')?.id ?? '';
    return all.flatMap((picture) => {
      const sheet = picture.getBoundingClientRect();
      if (sheet.width === 0) return [];
      const texts = [...picture.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const outside = texts.filter(
        ({ box }) => box.left < sheet.left - 1 || box.right > sheet.right + 1 || box.bottom > sheet.bottom + 3,
      );
      const covered = texts.flatMap(({ words, box }, index) =>
        texts
          .slice(index + 1)
          .filter(({ box: other }) => {
            const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            // The box of a line of text is higher than its letters.
            return width > 0.5 && height > 0.3 * Math.min(box.height, other.height);
          })
          .map((other) => `${name(picture)}: “${words}” covers “${other.words}”`),
      );
      return [...outside.map(({ words }) => `${name(picture)}: “${words}” leaves the picture`), ...covered];
    });
  });
}
