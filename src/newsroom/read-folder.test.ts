import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readFolder } from './read-folder.ts';

describe('a file of the newsroom', () => {
  it('is read in one Unicode form, whichever it was saved in', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'forms-'));
    // U+0958 decomposes in every form; an accent set apart is joined.
    writeFileSync(path.join(folder, 'one.yaml'), '\u0958 Caf\u00e9');
    writeFileSync(path.join(folder, 'two.yaml'), '\u0915\u093c Cafe\u0301');
    const [one, two] = readFolder(folder).files.map(({ text }) => text);
    assert.equal(one, two);
    assert.equal(one, '\u0915\u093c Caf\u00e9');
  });
});
