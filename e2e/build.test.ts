/** What is published stays as it was when a build is refused, killed, or run beside another. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
const content = path.join(folder, 'content');
const out = path.join(folder, 'site');

interface Run {
  readonly process: ChildProcess;
  /** Resolves when the process has ended, also when it ended before it was asked. */
  readonly closed: Promise<unknown>;
  readonly output: () => string;
}

function start(): Run {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, SOURCE_DATE_EPOCH: '1764000000' },
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  return { process: child, closed: once(child, 'close'), output: () => text };
}

/** Resolves when the build is in the middle of making pages. */
async function untilStaging({ process: child }: Run): Promise<void> {
  while (!existsSync(`${out}.staging`) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(child.exitCode, null, 'Unexpected end of a build before it made pages');
}

async function build(): Promise<{ code: unknown; output: string }> {
  const run = start();
  await run.closed;
  return { code: run.process.exitCode, output: run.output() };
}

/** A digest of every file of the published site. */
function published(): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(path.relative(out, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** A briefing with words that nothing else has. */
function briefingThat(lines: string): string {
  const front = ['theme: lamps', 'headline: Zwielicht', 'standfirst: Zwielicht falls.', 'byline: [lamp-desk]', lines];
  return `---\n${front.join('\n')}\n---\n\nWhat nobody may read yet: zwielicht.\n`;
}

/** The text of a file of the site; parts of the search index are packed. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

describe('a build', () => {
  let first = '';

  before(async () => {
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(root, 'e2e/fixtures/tiny/content'), content, { recursive: true });
    const hidden = {
      'a-draft': 'publishedAt: 2025-08-01T09:00:00Z\ndraft: true',
      'for-later': 'publishAt: 2025-12-01T09:00:00Z',
      'taken-back':
        'publishedAt: 2025-08-01T09:00:00Z\nretracted: { date: 2025-09-01, reason: It rested on a rumour. }',
    };
    for (const [slug, lines] of Object.entries(hidden)) {
      mkdirSync(path.join(content, 'briefings', slug), { recursive: true });
      writeFileSync(path.join(content, 'briefings', slug, 'en.mdx'), briefingThat(lines));
    }
    const { code, output } = await build();
    assert.equal(code, 0, output);
    first = published();
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what it built', async () => {
    const { output } = await build();
    assert.match(
      output,
      /Built \S+: 2 briefings · 8 facts · 2 charts · 4 sources · \d+ pages · index of \d+ entries, \d+ KB · [\d.]+ s/,
    );
  });

  it('holds nothing of drafts, of what is planned, nor of what was taken back but the reason', () => {
    const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map((entry) => path.join(entry.parentPath, entry.name));
    assert.ok(
      names.some((name) => name.endsWith('.pf_fragment')),
      'the search index is looked into',
    );
    assert.deepEqual(
      names.filter((name) => /a-draft|for-later/.test(name)),
      [],
    );
    assert.deepEqual(
      names.filter((name) => /a-draft|for-later|nobody may read|Zwielicht falls/.test(textOf(name))),
      [],
    );
    const notice = readFileSync(path.join(out, 'briefings/taken-back/index.html'), 'utf8');
    assert.match(notice, /It rested on a rumour\./);
  });

  it('makes the same bytes of the same content', () => {
    assert.equal(published(), first);
  });

  it('that is refused leaves the published site as it was', async () => {
    const file = path.join(content, 'facts/lamps.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('value: 412', 'value: many'));
    const { code, output } = await build();
    writeFileSync(file, text);
    assert.equal(code, 1);
    assert.match(
      output,
      /lamps\.yaml:4:10 {2}error {2}wrong-type\n[\s\S]*Nothing was built; the published site is as it was\./,
    );
    assert.equal(published(), first);
  });

  it('that is killed leaves the published site as it was, and the next one succeeds', async () => {
    const run = start();
    await untilStaging(run);
    run.process.kill('SIGKILL');
    await run.closed;
    assert.equal(published(), first);
    const { code, output } = await build();
    assert.equal(code, 0, output);
    assert.ok(!existsSync(`${out}.staging`));
    assert.equal(published(), first);
  });

  it('does not start beside another of the same folder', async () => {
    const run = start();
    await untilStaging(run);
    // Held, so that it is not done before the second has begun.
    run.process.kill('SIGSTOP');
    const second = await build();
    run.process.kill('SIGKILL');
    await run.closed;
    assert.equal(second.code, 1);
    assert.match(
      second.output,
      new RegExp(`Unexpected second build of \\S+, expected process ${run.process.pid} to finish first`),
    );
  });
});
