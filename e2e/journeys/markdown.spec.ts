/** The canary: GitHub-flavoured Markdown came through the build. */
import { expect, test } from '../reader.ts';

test.use({ javaScriptEnabled: false });
test.beforeEach(async ({ page }) => {
  await page.goto('/briefings/the-price-of-a-light/');
});

test('a table keeps its header, its rows and its alignment', async ({ page }) => {
  const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Isle' }) });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('cell', { name: 'oil and electric' })).toHaveCSS('text-align', 'center');
  await expect(table.getByRole('cell', { name: 'visiting' })).toHaveCSS('text-align', /right|end/);
});

test('a footnote stands at the end, and leads there and back', async ({ page }) => {
  const mark = page
    .locator('a[data-footnote-ref], a[href^="#fn-"], a[href^="#user-content-fn-"], a[href^="#note-"]')
    .first();
  await mark.click();
  const note = page.locator(':target');
  await expect(note).toBeInViewport();
  await expect(note).toContainText('Electric lamps need oil for their hinges.');
  await note.getByRole('link').last().click();
  await expect(mark).toBeInViewport();
});

test('struck words are struck', async ({ page }) => {
  await expect(page.locator('del')).toHaveText('sold');
});

test('a bare host is a link, and a safe one', async ({ page }) => {
  const link = page.getByRole('link', { name: 'www.harbour-register.example', exact: true });
  await expect(link.first()).toHaveAttribute('href', 'https://www.harbour-register.example');
});

test('a bare address is a link', async ({ page }) => {
  const link = page.getByRole('link', { name: 'https://harbour-register.example/wages/' });
  await expect(link.first()).toHaveAttribute('href', 'https://harbour-register.example/wages/');
});

test('a task list shows what is done and what is not', async ({ page }) => {
  const boxes = page.getByRole('main').getByRole('checkbox');
  await expect(boxes).toHaveCount(2);
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.last()).not.toBeChecked();
});

test('GitHub’s Markdown reaches the newsroom’s own pages too', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByRole('cell', { name: 'Far Skerrow' })).toBeVisible();
  await expect(page.locator('main del')).toHaveText('a watch');
});
