/** Reads how many tests passed and failed from what test runners write for machines. */
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * Counts the tests in Playwright’s JSON report. A flaky test has failed once, and counts as failed;
 * so does an error outside of any test. Throws where the text is no such report.
 */
export function parsePlaywrightReport(text: string): Counts {
  const { stats, errors } = playwrightReport.parse(JSON.parse(text));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Counts the tests in the summary at the end of TAP as `node --test` writes it. Throws where there is no summary. */
export function parseTap(text: string): Counts {
  const count = (name: string): number => {
    const found = [...text.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1];
    if (found === undefined) throw new Error(`Unexpected end of TAP, expected a line \`# ${name}\``);
    return Number(found);
  };
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}
