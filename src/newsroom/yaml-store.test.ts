/** What is kept of YAML says the same as YAML read anew, and is used only where it does. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import type { YamlText } from '../schema/kept-yaml.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { readKeptYaml } from '../schema/read-kept-yaml.ts';
import { readFolder } from './read-folder.ts';
import { openYamlStore, type FileStore } from './yaml-store.ts';

const anything = z.record(z.string(), z.unknown());
const store = (file = newFile(), code = 'a'): FileStore => openYamlStore(file, code);

function newFile(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'kept-')), 'yaml/kept.json');
}

/** The text read, kept, and read again from what was kept. */
function twice(source: YamlText): ReturnType<typeof parseYaml<typeof anything>> {
  const file = newFile();
  const first = store(file);
  readKeptYaml(source, anything, first);
  first.save();
  const second = store(file);
  assert.ok(second.read(source), 'it was kept');
  return readKeptYaml(source, anything, second);
}

function pathsIn(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[...at], ...entries.flatMap(([key, inner]) => pathsIn(inner, [...at, key]))];
}

describe('kept YAML', () => {
  const folders = ['content', 'e2e/fixtures/tiny/content'];
  for (const folder of folders) {
    it(`has the values and the places of every card: ${folder}`, () => {
      const cards = readFolder(folder).files.filter(({ path: name }) => name.endsWith('.yaml'));
      assert.ok(cards.length > 10);
      for (const { file, text } of cards) {
        const source = { file, text, linesAbove: 3 };
        const anew = parseYaml(source, anything).authored;
        const kept = twice(source).authored;
        assert.ok(anew && kept);
        assert.deepEqual(kept.value, anew.value);
        for (const part of pathsIn(anew.value)) {
          assert.deepEqual(kept.placeOf(part), anew.placeOf(part), `${file} ${part.join('.')}`);
          assert.deepEqual(kept.placeOf([...part, 'not there', 0]), anew.placeOf([...part, 'not there', 0]));
        }
      }
    });
  }
  it('knows places within a text, and keys of any letters', () => {
    const source = { file: 'a.yaml', text: 'name: >\n  folded\n  words\n"a\\tb\\nc|1,2": [x, { y: 2 }]\n' };
    const [anew, kept] = [parseYaml(source, anything).authored, twice(source).authored];
    assert.deepEqual(kept?.placeOf(['name'], { start: 7, end: 12 }), anew?.placeOf(['name'], { start: 7, end: 12 }));
    assert.deepEqual(kept?.placeOf(['a\tb\nc|1,2', 1, 'y']), anew?.placeOf(['a\tb\nc|1,2', 1, 'y']));
  });
});

describe('the store', () => {
  const source = { file: 'a.yaml', text: 'a: 1\n' };
  const filled = (): string => {
    const file = newFile();
    const first = store(file);
    readKeptYaml(source, anything, first);
    first.save();
    return file;
  };

  it('keeps nothing of a text with faults, nor of one its schema refuses', () => {
    const file = newFile();
    const first = store(file);
    readKeptYaml({ file: 'a.yaml', text: 'a: [' }, anything, first);
    readKeptYaml({ file: 'b.yaml', text: '- 1' }, anything, first);
    first.save();
    assert.equal(store(file).read({ file: 'b.yaml', text: '- 1' }), null);
  });
  it('parses anew what the schema refuses of what is kept, for all its places', () => {
    const kept = store(filled());
    const { diagnostics } = readKeptYaml(source, z.strictObject({ b: z.number() }), kept);
    assert.ok(diagnostics.length > 0 && diagnostics.every(({ place }) => place.file === 'a.yaml'));
  });
  it('does not know a text that changed, moved, or was kept by other code', () => {
    const file = filled();
    assert.ok(store(file).read(source));
    assert.equal(store(file).read({ ...source, text: 'a: 2\n' }), null);
    assert.equal(store(file).read({ ...source, linesAbove: 1 }), null);
    assert.equal(store(file, 'b').read(source), null);
  });
  it('begins anew where its file is cut short', () => {
    const file = filled();
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
    assert.equal(store(file).read(source), null);
  });
  it('forgets what the newsroom no longer has', () => {
    const file = filled();
    store(file).save();
    assert.equal(store(file).read(source), null);
  });
});
