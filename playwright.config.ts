/** Browser tests: the built fixture and the built Ledger, each served as it will be, in one Chromium. */
import { defineConfig, devices } from 'playwright/test';
import type { Options } from './e2e/reader.ts';
import { findBrowser } from './src/cli/browser/find-browser.ts';
import { thisMachine } from './src/cli/browser/machine.ts';

const browser = findBrowser(thisMachine(() => undefined));
if (!browser) throw new Error('Unexpected machine without a Chromium, expected one: `npm test` installs it');

// Far from UTC, here and in the browser, so that a date that depends on the zone of the machine shows.
const timezoneId = 'Pacific/Auckland';
process.env.TZ = timezoneId;
// Workers read this file again; they need not search.
process.env.CHROMIUM_PATH = browser.executable;

// Another checkout that is tested at the same time takes other ports.
const firstPort = Number(process.env.TEST_PORT ?? 4391);

const sites = {
  fixture: { folder: '.cache/test/tiny', port: firstPort },
  ledger: { folder: 'dist', port: firstPort + 1 },
  languages: { folder: '.cache/test/two-languages', port: firstPort + 2 },
} as const;

export default defineConfig<Options>({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Chromium of another version may set a letter a shade lighter; a moved line is far more than this.
    toHaveScreenshot: { maxDiffPixelRatio: 0.005, threshold: 0.25, animations: 'disabled' },
  },
  snapshotPathTemplate: '{testDir}/look/screens/{arg}{ext}',
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
    {
      name: 'fixture',
      testMatch: [
        'journeys/*.spec.ts',
        'authoring/*.spec.ts',
        'look/*.spec.ts',
        'site/*.spec.ts',
        'search/*.spec.ts',
        'charts/*.spec.ts',
      ],
      use: at(sites.fixture),
    },
    { name: 'languages', testMatch: ['languages/*.spec.ts'], use: at(sites.languages) },
    { name: 'ledger', testMatch: ['site/*.spec.ts', '{search,charts}/of-the-ledger/*.spec.ts'], use: at(sites.ledger) },
  ],
  webServer: Object.values(sites).map(serve),
});

interface Site {
  readonly folder: string;
  readonly port: number;
}

function at({ folder, port }: Site) {
  return { folder, baseURL: `http://localhost:${port}` };
}

function serve({ folder, port }: Site) {
  return {
    command: `"${process.execPath}" src/cli/serve.ts --dir ${folder} --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  };
}
