/** The finder of a page, as a reader sees it. */
import type { Locator, Page } from 'playwright/test';

export interface FinderParts {
  readonly field: Locator;
  readonly results: Locator;
  /** Titles of the results, which are links. */
  readonly titles: Locator;
  readonly status: Locator;
}

export function finderOf(page: Page): FinderParts {
  const finder = page.locator('#finder');
  const results = finder.locator('.result');
  return {
    field: finder.getByRole('searchbox'),
    results,
    titles: results.getByRole('heading').getByRole('link'),
    status: finder.locator('[data-part="status"]'),
  };
}
