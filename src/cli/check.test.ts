/** The options and the formats of the check. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { isDay, readCheckOptions } from './check-options.ts';
import { renderGithub } from './render-github.ts';
import { renderSarif } from './render-sarif.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

const fault: Diagnostic = {
  rule: 'unknown-id',
  severity: 'error',
  place: { file: 'content/a b.yaml', line: 3, column: 7, endLine: 3, endColumn: 12 },
  message: 'Unexpected fact `x`, expected 100% of an id',
  hint: 'did you mean `y`?',
};

describe('the options of the check', () => {
  it('are read', () => {
    assert.deepEqual(readCheckOptions(['--format', 'sarif', '--strict', 'content/facts']), {
      format: 'sarif',
      asOf: null,
      isStrict: true,
      isWatching: false,
      paths: ['content/facts'],
    });
  });
  const wrong: Readonly<Record<string, readonly [string[], RegExp]>> = {
    'an unknown format': [['--format', 'sarfi'], /did you mean `sarif`\?/],
    'a day that does not exist': [['--as-of', '2026-02-30'], /Unexpected day `2026-02-30`, expected YYYY-MM-DD/],
    'a format beside watching': [['--watch', '--format', 'json'], /beside `--watch`/],
    'an unknown option': [['--strickt'], /--strickt/],
  };
  for (const [name, [given, expected]] of Object.entries(wrong)) {
    it(`refuse ${name}`, () => {
      const read = readCheckOptions(given);
      assert.ok(typeof read === 'string');
      assert.match(read, expected);
    });
  }
  it('know the days there are', () => {
    assert.deepEqual(['2024-02-29', '2025-02-29', '2026-13-01', 'today'].map(isDay), [true, false, false, false]);
  });
});

describe('a fault', () => {
  it('is an annotation on GitHub, its special characters escaped', () => {
    assert.equal(
      renderGithub(fault),
      '::error file=content/a b.yaml,line=3,col=7,endLine=3,endColumn=12,title=unknown-id::Unexpected fact `x`, expected 100%25 of an id%0Adid you mean `y`?',
    );
  });
  it('is a result in SARIF, with its rule and its region', () => {
    const result = z.looseObject({});
    const log = z.object({
      version: z.literal('2.1.0'),
      runs: z.tuple([
        z.object({
          tool: z.looseObject({ driver: z.looseObject({ rules: z.array(result) }) }),
          results: z.array(result),
        }),
      ]),
    });
    const [run] = log.parse(JSON.parse(renderSarif([fault, fault]))).runs;
    assert.deepEqual(run.tool.driver.rules, [{ id: 'unknown-id', help: { text: 'content/README.md#unknown-id' } }]);
    assert.deepEqual(run.results[0], {
      ruleId: 'unknown-id',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Unexpected fact `x`, expected 100% of an id\ndid you mean `y`?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/a%20b.yaml' },
            region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 },
          },
        },
      ],
    });
    assert.equal(run.results.length, 2);
  });
});

describe('the command', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'checked-')), 'content');
  cpSync('e2e/fixtures/tiny/content', folder, { recursive: true });
  const theme = path.join(folder, 'themes/oil.yaml');
  const good = readFileSync(theme, 'utf8');
  const env = { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1750000000' };
  const check = (...options: string[]) =>
    spawnSync(process.execPath, ['src/cli/check.ts', ...options], { env, encoding: 'utf8' });

  it('ends with 0 where all is well, 1 where it is not, 2 where the call is wrong', () => {
    assert.equal(check('--as-of', '2025-08-01').status, 0);
    writeFileSync(theme, good.replace('rust', 'rsut'));
    assert.equal(check('--as-of', '2025-08-01').status, 1);
    assert.equal(check('no-such-folder').status, 2);
  });
  it('shows the faults of the files that are named, and of no others', () => {
    writeFileSync(theme, good.replace('rust', 'rsut'));
    assert.match(check('--as-of', '2025-08-01', theme).stdout, /themes\/oil\.yaml:\d+:\d+ {2}error/);
    assert.doesNotMatch(check('--as-of', '2025-08-01', path.join(folder, 'sources')).stdout, /oil\.yaml/);
  });
  it('checks again when a file is saved', async () => {
    writeFileSync(theme, good);
    const watching = spawn(process.execPath, ['src/cli/check.ts', '--watch', '--as-of', '2025-08-01'], { env });
    try {
      let said = '';
      watching.stdout.on('data', (part: Buffer) => (said += part.toString()));
      const hears = async (words: RegExp): Promise<void> => {
        for (let waited = 0; !words.test(said); waited += 50) {
          assert.ok(waited < 20_000, `heard only: ${said}`);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      await hears(/Watching/);
      assert.doesNotMatch(said, /did you mean/);
      writeFileSync(theme, good.replace('rust', 'rsut'));
      await hears(/did you mean `rust`\?[\s\S]*Watching/);
    } finally {
      watching.kill();
    }
  });
});
