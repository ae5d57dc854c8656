/** A build takes over what is published and unchanged; what it leaves is what a build from nothing makes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'build-again-'));
const content = path.join(folder, 'content');
const site = path.join(folder, 'site');

/** Builds into a folder with a cache of its own, all at the same moment. */
function build(name: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: path.join(folder, name),
      CACHE_DIR: path.join(folder, `${name}-cache`),
      SOURCE_DATE_EPOCH: '1764000000',
    },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
}

/** What every file of a site holds. */
function filesOf(name: string): Map<string, string> {
  const inside = path.join(folder, name);
  const files = globSync('**/*', { cwd: inside, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(inside, path.join(entry.parentPath, entry.name))).sort();
  return new Map(names.map((file) => [file, readFileSync(path.join(inside, file), 'base64')]));
}

/** Files that are there in one only, or that differ. */
function differences(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file));
}

function edit(file: string, from: string, to: string): void {
  const full = path.join(content, file);
  const text = readFileSync(full, 'utf8');
  assert.ok(text.includes(from), `${file} has “${from}”`);
  writeFileSync(full, text.replace(from, to));
}

function fileNumber(file: string): number {
  return statSync(path.join(site, file)).ino;
}

describe('a build after another', () => {
  before(() => {
    cpSync(path.join(root, 'e2e/fixtures/two-languages/content'), content, { recursive: true });
    // Nothing was released: what is changed here asks for no correction.
    rmSync(path.join(content, '.released'), { recursive: true });
    build('site');
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes over pages and files that would be the same, and makes those that were edited', () => {
    const kept = ['hi/facts/lanterns-lit/index.html', 'hi/charts/lanterns-by-year/index.html', 'cite/fact-keepers.bib'];
    const before = kept.map(fileNumber);
    const edited = fileNumber('briefings/lanterns-counted/index.html');
    appendFileSync(path.join(content, 'briefings/lanterns-counted/en.mdx'), '\nOne sentence more.\n');
    edit('sources/harbour-news.yaml', 'बंदरगाह समाचार', 'नया बंदरगाह समाचार');
    edit('glossary/warden.yaml', 'Someone who walks', 'Someone who runs');
    build('site');
    assert.deepEqual(kept.map(fileNumber), before);
    assert.notEqual(fileNumber('briefings/lanterns-counted/index.html'), edited);
  });

  it('leaves, edit upon edit, what a build from nothing makes, also where a published page was changed', () => {
    const page = path.join(site, 'facts/lanterns-lit/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('388', '833'));
    edit('facts/lanterns.yaml', 'Keepers of the lanterns', 'Keepers of all lanterns');
    edit('charts/lit-and-dark.yaml', 'Most lanterns burn', 'Many lanterns burn');
    appendFileSync(path.join(content, 'pages/about.hi.mdx'), '\n\nएक और वाक्य।\n');
    rmSync(path.join(content, 'briefings/lanterns-counted/hi.mdx'));
    build('site');
    build('clean');
    assert.deepEqual(differences(filesOf('site'), filesOf('clean')), []);
  });
});
