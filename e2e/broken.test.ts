/** Every broken newsroom gets exactly the messages it should, whatever its line ends are. */
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkNewsroom } from '../src/checks/check-newsroom.ts';
import { noCache } from '../src/newsroom/compile-cache.ts';
import { loadFolder } from '../src/newsroom/load.ts';
import type { ContentFile } from '../src/newsroom/read-folder.ts';
import { renderDiagnostics } from '../src/newsroom/render-diagnostics.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures', 'broken');
const base = readFiles('_base');
/** `UPDATE_EXPECTED=1 npm run test:unit` writes what is said now; read the difference before you commit it. */
const isUpdate = process.env['UPDATE_EXPECTED'] === '1';

describe('the newsroom that the broken ones are made from', () => {
  it('has no fault', () => {
    assert.equal(faultsOf(base), '');
  });
});

describe('a broken newsroom', () => {
  const names = readdirSync(fixtures).filter((name) => name !== '_base');
  assert.ok(names.length > 100, 'the fixtures are found');
  for (const name of names) {
    const files = new Map([...base, ...readFiles(name)]);
    const expectedFile = path.join(fixtures, name, 'expected.txt');
    if (isUpdate) writeFileSync(expectedFile, `${faultsOf(files)}\n`);

    it(`is named after its rule: ${name}`, () => {
      const rule = /  (?:error|warning)  (\S+)/.exec(faultsOf(files))?.[1] ?? 'no rule';
      assert.ok(name === rule || name.startsWith(`${rule}-`), `the first fault is of the rule ${rule}`);
    });

    it(`has the fault ${name}, and only that`, () => {
      assert.equal(`${faultsOf(files)}\n`, readFileSync(expectedFile, 'utf8'));
    });

    it(`has the fault ${name} with the line ends of Windows`, () => {
      const windows = new Map([...files].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
      assert.equal(`${faultsOf(windows)}\n`, readFileSync(expectedFile, 'utf8'));
    });
  }
});

/** Text by path inside the content folder. */
function readFiles(name: string): Map<string, string> {
  const cwd = path.join(fixtures, name, 'content');
  const files = globSync('**/*.*', { cwd }).sort();
  return new Map(files.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(cwd, file), 'utf8')]));
}

function faultsOf(texts: ReadonlyMap<string, string>): string {
  const files = [...texts]
    .sort()
    .map(([inside, text]): ContentFile => ({ path: inside, file: `content/${inside}`, text }));
  const now = '2026-01-01T00:00:00.000Z';
  const options = { cache: noCache, codeDigest: '', now, drafts: true };
  const found = checkNewsroom(loadFolder({ files, diagnostics: [] }, options));
  const rendered = new Map(files.map(({ file, text }) => [file, text]));
  return found.length === 0 ? '' : renderDiagnostics(found, { texts: rendered, colour: false });
}
