/** `npm test`: format, lint, types, unit tests, the builds, and the browser tests, with one count at the end. */
import { mkdirSync } from 'node:fs';
import { findOrInstallBrowser } from './browser/install-browser.ts';
import { thisMachine } from './browser/machine.ts';
import { hasFeedparser, installFeedparser } from './testing/feedparser.ts';
import { addCounts, parsePlaywrightReport, parseTap } from './testing/counts.ts';
import { runSteps, type Outcome, type Step } from './testing/step.ts';

const cache = '.cache/test';
const unitReport = `${cache}/unit.tap`;
const browserReport = `${cache}/browser.json`;

const steps: readonly Step[] = [
  { name: 'format', arguments: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'types', arguments: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error'] },
  // After the types: these include what Astro generates, without which a fresh clone would not lint.
  { name: 'lint', arguments: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: 'unit tests',
    arguments: [
      '--test',
      // A test that hangs fails, and does not hold up the others for ever.
      '--test-timeout=240000',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${unitReport}`,
      'src/**/*.test.ts',
      'e2e/**/*.test.ts',
    ],
    report: { file: unitReport, parse: parseTap },
  },
  {
    name: 'build of the fixture',
    arguments: ['src/cli/build.ts'],
    // As on one day, so that what tells an age looks the same on every other.
    env: { CONTENT_DIR: 'e2e/fixtures/tiny/content', OUT_DIR: `${cache}/tiny`, SOURCE_DATE_EPOCH: '1764000000' },
  },
  {
    name: 'build in two languages',
    arguments: ['src/cli/build.ts'],
    env: {
      CONTENT_DIR: 'e2e/fixtures/two-languages/content',
      OUT_DIR: `${cache}/two-languages`,
      SOURCE_DATE_EPOCH: '1764000000',
    },
  },
  { name: 'build of the Ledger', arguments: ['src/cli/build.ts'], env: { CONTENT_DIR: 'content', OUT_DIR: 'dist' } },
  {
    name: 'browser tests',
    arguments: ['node_modules/playwright/cli.js', 'test'],
    needs: ['build of the fixture', 'build in two languages', 'build of the Ledger'],
    report: { file: browserReport, parse: parsePlaywrightReport },
  },
];

// Dates must not depend on where the tests run; a zone far from UTC shows where they do.
process.env.TZ = 'Pacific/Auckland';
mkdirSync(cache, { recursive: true });
process.exitCode = await main();

async function main(): Promise<number> {
  const browser = await findBrowserOrSayWhyNot();
  await installFeedparser({ ...thisMachine(console.log), hasFeedparser });
  const chosen = browser === null ? steps.filter((step) => step.name !== 'browser tests') : steps;
  if (browser !== null) process.env.CHROMIUM_PATH = browser;
  const outcomes = await runSteps(chosen, console.log);
  const { passed, failed } = addCounts(outcomes.map((outcome) => outcome.counts));
  const total = browser === null ? failed + 1 : failed;
  console.log(`\n${outcomes.map(describeOutcome).join('\n')}`);
  console.log(`${passed} passed, ${total} failed`);
  return total === 0 ? 0 : 1;
}

/** Without a browser the other steps still run, and the whole has failed. */
async function findBrowserOrSayWhyNot(): Promise<string | null> {
  try {
    return (await findOrInstallBrowser(thisMachine(console.log))).executable;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

function describeOutcome({ step, kind, seconds, counts }: Outcome): string {
  const tests = step.report ? `  ${counts.passed} passed, ${counts.failed} failed` : '';
  return `${kind.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${step.name}${tests}`;
}
