/** The preview shows what will be, marked, with the editor’s panel; what is published is left as it was. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
const content = path.join(folder, 'content');
const built = path.join(folder, 'cache/preview');
const source = 'e2e/fixtures/tiny/content';
const front = (lines: string): string =>
  `---\ntheme: lamps\nheadline: A headline of its own\nstandfirst: It stands alone.\nbyline: [lamp-desk]\n${lines}\n---\n\nThe wardens walk at night.\n`;

let preview: ChildProcess | undefined;
let origin = '';

describe('the preview', () => {
  before(async () => {
    cpSync(source, content, { recursive: true });
    const briefings = {
      'a-draft': 'publishedAt: 2025-08-01T09:00:00Z\ndraft: true',
      planned: 'publishAt: 2026-03-01T09:00:00Z',
      later: 'publishAt: 2026-09-01T09:00:00Z',
    };
    for (const [slug, lines] of Object.entries(briefings)) {
      cpSync(path.join(content, 'briefings/the-price-of-a-light'), path.join(content, 'briefings', slug), {
        recursive: true,
      });
      writeFileSync(path.join(content, 'briefings', slug, 'en.mdx'), front(lines));
    }
    origin = await start(['--drafts', '--as-of', '2026-03-02']);
  });

  after(() => {
    preview?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has drafts, and what is planned for the day, each marked', async () => {
    assert.match(await panelOf('/briefings/a-draft/'), /Draft: readers don’t see this page/);
    assert.match(await panelOf('/briefings/later/'), /Planned for 1 September 2026/);
    // Published by that day: no mark.
    assert.doesNotMatch(await panelOf('/briefings/planned/'), /Planned for|Draft/);
  });
  it('has the panel on every page, with its styles', async () => {
    for (const url of ['/', '/facts/lamps-lit/', '/about/', '/archive/'])
      assert.match(await panelOf(url), /Share card/);
    const panel = await panelOf('/facts/lamps-lit/');
    const styles = /href="([^"]+\.css)"/.exec(panel)?.[1] ?? '';
    const answer = await fetch(`${origin}${styles}`);
    assert.equal(answer.headers.get('content-type'), 'text/css; charset=utf-8');
  });
  it('shows the card of each page, which is there', async () => {
    const card = /<img src="([^"]+)"/.exec(await panelOf('/briefings/a-draft/'))?.[1] ?? '';
    assert.equal((await fetch(`${origin}${card}`)).headers.get('content-type'), 'image/png');
  });
  it('finds no dead link on any page', async () => {
    const pages = globSync('**/index.html', { cwd: built }).map((file) => `/${file.replace(/index\.html$/, '')}`);
    assert.ok(pages.length > 40);
    for (const url of pages.filter((page) => !page.endsWith('/embed/'))) {
      const links = /<section id="dead-links".*?<\/section>/.exec(await panelOf(url))?.[0] ?? '';
      assert.match(links, /none dead|leads to a briefing that is/, `${url}: ${links}`);
      assert.doesNotMatch(links, /no such/, `${url}: ${links}`);
    }
  });
  it('adds the panel on the way to the browser only: the files it serves hold nothing of it', () => {
    const pages = globSync('**/*.{html,js,css,json}', { cwd: built });
    assert.ok(pages.length > 40);
    for (const page of pages)
      assert.doesNotMatch(readFileSync(path.join(built, page), 'utf8'), /@desk|id="desk"/, page);
  });
  it('leads nowhere outside its folder', async () => {
    assert.equal((await fetch(`${origin}/..%2f..%2fcontent/`)).status, 404);
  });
  it('does not touch what is published', () => {
    assert.ok(!existsSync(path.join(folder, 'site')));
  });
});

async function panelOf(url: string): Promise<string> {
  const page = await (await fetch(`${origin}${url}`)).text();
  const panel = /<aside id="desk"[\s\S]*<\/aside><\/body>/.exec(page)?.[0];
  assert.ok(panel, `${url} has a panel`);
  return panel;
}

async function start(options: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    CACHE_DIR: path.join(folder, 'cache'),
    OUT_DIR: path.join(folder, 'site'),
  };
  preview = spawn(process.execPath, ['src/cli/preview.ts', ...options, '--port', String(await freePort())], { env });
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (part: Buffer): void => {
      said += part.toString();
      const address = /Preview at (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    preview?.stdout?.on('data', listen);
    preview?.stderr?.on('data', listen);
    preview?.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
