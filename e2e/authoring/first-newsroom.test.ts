/** Someone who has only the guide makes a newsroom, meets ten mistakes, and mends each from its message alone. */
import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkNewsroom } from '../../src/checks/check-newsroom.ts';
import { noCache } from '../../src/newsroom/compile-cache.ts';
import { loadFolder } from '../../src/newsroom/load.ts';
import { readFolder } from '../../src/newsroom/read-folder.ts';
import { renderDiagnostics } from '../../src/newsroom/render-diagnostics.ts';
import { hasErrors } from '../../src/schema/diagnostic.ts';

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'first-')), 'my-newsroom');
const guide = readFileSync('content/README.md', 'utf8').replaceAll('\r\n', '\n');
const commands = guide
  .slice(guide.indexOf('## From an empty folder'), guide.indexOf('## What lies where'))
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line.startsWith('npm run new -- '))
  .map((line) => wordsOf(line.slice('npm run new -- '.length)));

/** A slip of the pen in a file, and the line and column where the check should point, with the rule and the fix it should name. */
interface Mistake {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly at: string;
  readonly fix: RegExp;
}

const briefing = 'briefings/how-a-day-is-divided/en.mdx';
const mistakes: readonly Mistake[] = [
  {
    file: briefing,
    right: 'theme: clocks',
    wrong: 'theme: clokcs',
    at: '2:8  error  unknown-id',
    fix: /did you mean `clocks`\?/,
  },
  { file: briefing, right: 'byline:', wrong: 'bylnie:', at: '5:1  error  unknown-key', fix: /did you mean `byline`\?/ },
  {
    file: briefing,
    right: 'draft: true',
    wrong: 'draft: "true"',
    at: '8:8  error  wrong-type',
    fix: /expected `true` or `false` without quotation marks/,
  },
  {
    file: briefing,
    right: '<Fact id="hours-in-a-day" />',
    wrong: '<Fact id="hours-in-aday" />',
    at: '11:17  error  unknown-id',
    fix: /did you mean `hours-in-a-day`\?/,
  },
  {
    file: briefing,
    right: 'A day has <Fact id="hours-in-a-day" />',
    wrong: 'A day has 24 hours',
    at: '11:11  error  unsourced-figure',
    fix: /did you mean `<Fact id="hours-in-a-day" \/>`\?/,
  },
  {
    file: briefing,
    right: '<Chart id',
    wrong: '<Chrat id',
    at: '13:1  error  unknown-component',
    fix: /expected one of .*<Chart>/,
  },
  {
    file: 'facts/clocks.yaml',
    right: 'unit: count',
    wrong: 'unit: hours',
    at: '7:9  error  invalid-value',
    fix: /expected money such as .*`count`/,
  },
  {
    file: 'facts/clocks.yaml',
    right: 'formula: hours-in-a-day',
    wrong: 'formula: hours-in-a-dya',
    at: '21:12  error  unknown-id',
    fix: /did you mean `hours-in-a-day`\?/,
  },
  {
    file: 'charts/hours-chart.yaml',
    right: 'y: value',
    wrong: 'y: vlaue',
    at: '12:8  error  unknown-column',
    fix: /did you mean `value`\?/,
  },
  {
    file: 'series/hours.csv',
    right: 'A day,24',
    wrong: 'A day,"24 h"',
    at: '3:7  error  not-a-number',
    fix: /expected a plain number such as 1234\.5/,
  },
];

describe('a newcomer with the guide', () => {
  it('makes a newsroom with its commands, line by line', () => {
    assert.ok(commands.length >= 8);
    for (const words of commands) {
      const done = run(words.map((word) => (word === 'my-newsroom' ? folder : word)));
      assert.equal(done.status, 0, `${words.join(' ')}\n${done.stderr}`);
    }
    const file = path.join(folder, briefing);
    const front = readFileSync(file, 'utf8').split('\n').slice(0, 9).join('\n');
    const prose = /```mdx\n([\s\S]*?)```/.exec(guide)?.[1]?.replace(/^ {3}/gm, '') ?? '';
    writeFileSync(file, `${front}\n\n${prose}`);
  });

  it('is not given a second newsroom in the place of the first, nor a second briefing of one name', () => {
    const before = readFileSync(path.join(folder, briefing), 'utf8');
    const again = run(['newsroom', folder]);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /Unexpected files in the folder, expected an empty one/);
    const same = run(['briefing', 'How a day is divided', '--theme', 'clocks', '--byline', 'desk']);
    assert.equal(same.status, 1);
    assert.match(same.stderr, /Unexpected second file of this name[\s\S]*Nothing was written\./);
    assert.equal(readFileSync(path.join(folder, briefing), 'utf8'), before);
  });

  it('adds facts until there are ten, in the ledger of two themes', () => {
    for (const [index, name] of ['an hour', 'a minute', 'a week', 'a fortnight', 'a quarter'].entries()) {
      const words = [
        `Length of ${name}`,
        '--theme',
        index % 2 === 0 ? 'clocks' : 'calendar',
        '--value',
        String(index + 1),
        '--unit',
        'count',
        '--as-of',
        '2026',
        '--source',
        'clock-face',
        '--says',
        'It counts.',
      ];
      assert.equal(run(['fact', ...words]).status, 0);
    }
    const ledger = ['calendar', 'clocks'].map((theme) =>
      readFileSync(path.join(folder, `facts/${theme}.yaml`), 'utf8'),
    );
    assert.equal(ledger.join('').match(/^[a-z-]+:$/gm)?.length, 10);
  });

  it('finds nothing wrong with it', () => {
    const checked = check();
    assert.equal(checked.status, 0, checked.stdout);
  });

  for (const { file, right, wrong, at, fix } of mistakes) {
    it(`is told where and how to mend \`${wrong}\``, () => {
      const full = path.join(folder, file);
      const good = readFileSync(full, 'utf8');
      assert.ok(good.includes(right), `${file} has ${right}`);
      writeFileSync(full, good.replace(right, wrong));
      const broken = check();
      writeFileSync(full, good);
      assert.equal(broken.status, 1);
      assert.ok(broken.stdout.includes(`${file}:${at}`), broken.stdout);
      assert.match(broken.stdout, fix);
      assert.match(broken.stdout, /\n1 error/);
    });
  }

  it('has a newsroom without errors when all is mended', () => {
    assert.equal(check().status, 0);
  });

  it('takes the line out that makes it a draft, builds, and has a site', () => {
    const file = path.join(folder, briefing);
    writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true\n', ''));
    const site = path.join(folder, '../site');
    const env = { ...process.env, CONTENT_DIR: folder, OUT_DIR: site, SOURCE_DATE_EPOCH: '1790000000' };
    const built = spawnSync(process.execPath, ['src/cli/build.ts'], { env, encoding: 'utf8' });
    assert.equal(built.status, 0, built.stderr);
    const page = readFileSync(path.join(site, 'briefings/how-a-day-is-divided/index.html'), 'utf8');
    assert.match(page, /A day has .*24.*hours/);
    assert.match(page, /A weekend has the most hours/);
    assert.match(readFileSync(path.join(site, 'index.html'), 'utf8'), /How a day is divided/);
  });
});

/** What `npm run check` prints of the newsroom, and how it ends. */
function check(): { status: number; stdout: string } {
  const { files } = readFolder(folder);
  const now = '2026-11-22T00:00:00.000Z';
  const found = checkNewsroom(
    loadFolder({ files, diagnostics: [] }, { cache: noCache, codeDigest: '', now, drafts: true }),
  );
  const texts = new Map(files.map((file) => [file.file, file.text]));
  return { status: hasErrors(found) ? 1 : 0, stdout: renderDiagnostics(found, { texts, colour: false }) };
}

function run(words: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1790000000' };
  return spawnSync(process.execPath, ['src/cli/new.ts', ...words], { env, encoding: 'utf8', input: '' });
}

/** The words of a command line; those in quotation marks are one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
