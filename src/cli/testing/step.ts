/** One step of the test run: a command, how long it took, and how many tests it counted. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Counts } from './counts.ts';

export interface Step {
  readonly name: string;
  /** Arguments for this Node. */
  readonly arguments: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Names of steps without which this one makes no sense. */
  readonly needs?: readonly string[];
  /** Where the step writes what its tests came to, and how to read it. */
  readonly report?: { readonly file: string; readonly parse: (text: string) => Counts };
}

export interface Outcome {
  readonly step: Step;
  readonly kind: 'passed' | 'failed' | 'left out';
  readonly seconds: number;
  /** Tests counted; a step that failed without a failing test counts as one failure. */
  readonly counts: Counts;
}

/** Runs the steps in order. One that fails stops only those that need it. */
export async function runSteps(steps: readonly Step[], log: (line: string) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const missing = (step.needs ?? []).filter((name) =>
      outcomes.some((outcome) => outcome.step.name === name && outcome.kind !== 'passed'),
    );
    log(`\n${step.name}${missing.length > 0 ? `: left out, because of ${missing.join(' and ')}` : ''}`);
    outcomes.push(missing.length > 0 ? leftOut(step) : await runStep(step));
  }
  return outcomes;
}

function leftOut(step: Step): Outcome {
  return { step, kind: 'left out', seconds: 0, counts: { passed: 0, failed: 1 } };
}

async function runStep(step: Step): Promise<Outcome> {
  if (step.report) rmSync(step.report.file, { force: true });
  const start = performance.now();
  const exitedWell = await run(step);
  const seconds = (performance.now() - start) / 1000;
  const counted = step.report ? readReport(step.report) : { passed: 0, failed: 0 };
  const kind = exitedWell && counted !== null && counted.failed === 0 ? 'passed' : 'failed';
  const counts = counted ?? { passed: 0, failed: 0 };
  const failed = kind === 'failed' ? Math.max(1, counts.failed) : 0;
  return { step, kind, seconds, counts: { passed: counts.passed, failed } };
}

function readReport({ file, parse }: NonNullable<Step['report']>): Counts | null {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner died before it wrote its report: the step has failed, which is all there is to know.
    return null;
  }
}

function run(step: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.arguments, { stdio: 'inherit', env: { ...process.env, ...step.env } });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
