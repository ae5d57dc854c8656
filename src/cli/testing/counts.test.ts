/** Tests of counting tests. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addCounts, parsePlaywrightReport, parseTap } from './counts.ts';

describe('counting tests', () => {
  it('reads the summary of TAP, and not the like of it inside a test’s output', () => {
    const tap = '# pass 99\nok 1 - a test\n1..1\n# tests 5\n# suites 1\n# pass 3\n# fail 1\n# cancelled 1\n';
    assert.deepEqual(parseTap(tap), { passed: 3, failed: 2 });
  });

  it('refuses TAP that was cut off', () => {
    assert.throws(() => parseTap('ok 1 - a test\n'), /expected a line `# pass`/);
  });

  it('reads Playwright’s report and counts flaky tests and stray errors as failed', () => {
    const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 4 }, errors: [{ message: 'x' }] };
    assert.deepEqual(parsePlaywrightReport(JSON.stringify(report)), { passed: 7, failed: 4 });
  });

  it('refuses a report without its statistics', () => {
    assert.throws(() => parsePlaywrightReport('{}'));
  });

  it('adds up', () => {
    const counts = [
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ];
    assert.deepEqual(addCounts(counts), { passed: 3, failed: 3 });
    assert.deepEqual(addCounts([]), { passed: 0, failed: 0 });
  });
});
