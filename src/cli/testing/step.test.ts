/** Tests of running steps, with real commands. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runSteps, type Step } from './step.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
const pass: Step = { name: 'pass', arguments: ['--eval', ''] };
const fail: Step = { name: 'fail', arguments: ['--eval', 'process.exit(3)'] };
const parse = (text: string) => ({ passed: Number(text), failed: 0 });
const write = (file: string, text: string) => `require('node:fs').writeFileSync(${JSON.stringify(file)}, '${text}')`;

async function kinds(steps: readonly Step[]) {
  const outcomes = await runSteps(steps, () => undefined);
  return outcomes.map(({ kind, counts }) => [kind, counts.passed, counts.failed]);
}

describe('running steps', () => {
  it('goes on after a failure, and leaves out only what needs the failed step', async () => {
    const steps = [fail, { ...pass, name: 'after', needs: ['fail'] }, { ...pass, needs: ['other'] }];
    assert.deepEqual(await kinds(steps), [
      ['failed', 0, 1],
      ['left out', 0, 1],
      ['passed', 0, 0],
    ]);
  });

  it('reads the counts that the step wrote', async () => {
    const file = join(folder, 'counts');
    const step = { name: 'tests', arguments: ['--eval', write(file, '12')], report: { file, parse } };
    assert.deepEqual(await kinds([step]), [['passed', 12, 0]]);
  });

  it('fails a step that ends well and leaves no report, even where an older run left one', async () => {
    const file = join(folder, 'old');
    writeFileSync(file, '12');
    assert.deepEqual(await kinds([{ ...pass, report: { file, parse } }]), [['failed', 0, 1]]);
  });

  it('fails a step whose tests passed but which ended badly', async () => {
    const file = join(folder, 'bad-end');
    const step = {
      name: 'tests',
      arguments: ['--eval', `${write(file, '12')}; process.exit(1)`],
      report: { file, parse },
    };
    assert.deepEqual(await kinds([step]), [['failed', 12, 1]]);
  });

  it('hands the environment on', async () => {
    const step = {
      name: 'env',
      arguments: ['--eval', 'process.exit(process.env.LAMP === "lit" ? 0 : 1)'],
      env: { LAMP: 'lit' },
    };
    assert.deepEqual(await kinds([step]), [['passed', 0, 0]]);
  });
});
