import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { weighBriefing } from './budgets.ts';
import { openKeptWeights } from './kept-weights.ts';

const page = '<script src="/a.js"></script><div class="prose"><p>One two three</p></div>';
const reads = (script: string) => () => Buffer.from(script);

/** How often one of these was weighed, in runs that follow each other. */
async function weighed(file: string, runs: readonly (readonly [string, string])[]): Promise<number> {
  let count = 0;
  for (const [html, script] of runs) {
    const kept = openKeptWeights(file, (...given) => {
      count += 1;
      return weighBriefing(...given);
    });
    assert.deepEqual(await kept.weigh(html, reads(script)), await weighBriefing(html, reads(script)));
    kept.save();
  }
  return count;
}

const newFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'weights-')), 'kept/weights.json');

describe('kept weights', () => {
  it('are those that would be found, without weighing again', async () => {
    assert.equal(
      await weighed(newFile(), [
        [page, 'a'],
        [page, 'a'],
        [page, 'a'],
      ]),
      1,
    );
  });
  it('are found anew for a page or a script that changed', async () => {
    assert.equal(
      await weighed(newFile(), [
        [page, 'a'],
        [`${page} `, 'a'],
        [`${page} `, 'b'],
      ]),
      3,
    );
  });
  it('are found anew where their file can’t be read', async () => {
    const file = newFile();
    await weighed(file, [[page, 'a']]);
    writeFileSync(file, '{"x": {"page": "many"}}');
    assert.equal(await weighed(file, [[page, 'a']]), 1);
  });
});
