/** Browser tests: the built fixture and the built Ledger, each served as it will be, in one Chromium. */
import { defineConfig, devices } from 'playwright/test';
import { findBrowser } from './src/cli/browser/find-browser.ts';
import { thisMachine } from './src/cli/browser/machine.ts';

const browser = findBrowser(thisMachine(() => undefined));
if (!browser) throw new Error('Unexpected machine without a Chromium, expected one: `npm test` installs it');

// Far from UTC, here and in the browser, so that a date that depends on the zone of the machine shows.
const timezoneId = 'Pacific/Auckland';
process.env.TZ = timezoneId;
// Workers read this file again; they need not search.
process.env.CHROMIUM_PATH = browser.executable;

const sites = {
  fixture: { folder: '.cache/test/tiny', port: 4391 },
  ledger: { folder: 'dist', port: 4392 },
} as const;

export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId,
    launchOptions: { executablePath: browser.executable, args: [...browser.arguments] },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'fixture', testDir: 'e2e/journeys', use: { baseURL: `http://localhost:${sites.fixture.port}` } },
    { name: 'ledger', testDir: 'e2e/ledger', use: { baseURL: `http://localhost:${sites.ledger.port}` } },
  ],
  webServer: Object.values(sites).map(serve),
});

function serve({ folder, port }: { folder: string; port: number }) {
  return {
    command: `"${process.execPath}" src/cli/serve.ts --dir ${folder} --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  };
}
