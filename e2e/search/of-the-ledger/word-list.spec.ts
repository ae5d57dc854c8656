/** Every word the list holds is found by the index: the finder takes one that is not for a sign that a part is missing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../../reader.ts';

test('the index finds every word of the list', async ({ page, folder }) => {
  test.setTimeout(120_000);
  const lists: unknown = JSON.parse(readFileSync(path.join(folder, 'search/words.json'), 'utf8'));
  const words = Object.values(lists ?? {})
    .flat()
    .filter((word) => typeof word === 'string');
  expect(words.length).toBeGreaterThan(500);
  await page.goto('/search/');
  // A script of its own: what a module of the site gives is not known to the types of the tests.
  const lost: unknown = await page.evaluate(`(async (words) => {
    const pagefind = await import('/pagefind/pagefind.js');
    await pagefind.options({ noWorker: true });
    const found = await Promise.all(words.map((word) => pagefind.search(word)));
    return words.filter((_, index) => found[index].unfilteredResultCount === 0);
  })(${JSON.stringify(words)})`);
  expect(lost).toEqual([]);
});
