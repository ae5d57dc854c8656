/** The test of a reader’s visit: whatever the journey, no page may complain, break its policy or call on others. */
import { expect, test as base, type Page } from 'playwright/test';

export { expect } from 'playwright/test';

export interface Options {
  /** Folder of the built site under test. */
  readonly folder: string;
  /** Whether the visit listens for complaints; off only where a test causes them. */
  readonly quiet: boolean;
}

/** `page` collects what goes wrong while the journey runs, and fails the test at its end. */
export const test = base.extend<Options>({
  folder: ['', { option: true }],
  quiet: [true, { option: true }],
  page: async ({ page, quiet, baseURL }, use) => {
    const complaints = quiet ? await listen(page, baseURL ?? '') : [];
    await use(page);
    expect(complaints, 'what the page complained about').toEqual([]);
  },
});

/** Says the same test with scripts and without. */
export const withAndWithoutScripts = [
  { javaScriptEnabled: true, name: 'with scripts' },
  { javaScriptEnabled: false, name: 'without scripts' },
] as const;

async function listen(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Chromium reports violations of the content security policy here as well.
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.route(
    (url) => url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol),
    async (route) => {
      complaints.push(`third party: ${route.request().url()}`);
      await route.abort();
    },
  );
  return complaints;
}
