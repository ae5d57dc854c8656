/** Files that are no pages, written beside those that are. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { BuildFault } from './build-fault.ts';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
const file = (url: string, content: string) => ({ url, type: 'text/plain', render: () => content });

describe('files of the site', () => {
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are written where their addresses say, texts and pictures alike', async () => {
    const picture = { url: '/cards/a.png', type: 'image/png', render: () => Promise.resolve(Uint8Array.of(1, 2)) };
    await writeFiles(folder, [file('/feeds/themes/a.xml', 'one'), picture, file('/robots.txt', 'two')]);
    assert.equal(readFileSync(path.join(folder, 'feeds/themes/a.xml'), 'utf8'), 'one');
    assert.equal(readFileSync(path.join(folder, 'robots.txt'), 'utf8'), 'two');
    assert.deepEqual([...readFileSync(path.join(folder, 'cards/a.png'))], [1, 2]);
  });

  it('never take the place of another', async () => {
    await assert.rejects(
      writeFiles(folder, [file('/robots.txt', 'three')]),
      (error: Error) => error instanceof BuildFault && /^Unexpected second file for \S+robots\.txt/.test(error.message),
    );
    assert.equal(readFileSync(path.join(folder, 'robots.txt'), 'utf8'), 'two');
  });
});
