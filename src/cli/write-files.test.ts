/** Files that are no pages, written beside those that are. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { BuildFault } from './build-fault.ts';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
const target = { folder, published: { claim: () => false, place: () => assert.fail('placed') } };
const file = (url: string, content: string) => ({ url, type: 'text/plain', render: () => content });

describe('files of the site', () => {
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are written where their addresses say, texts and pictures alike', async () => {
    const picture = { url: '/cards/a.png', type: 'image/png', render: () => Promise.resolve(Uint8Array.of(1, 2)) };
    await writeFiles([file('/feeds/themes/a.xml', 'one'), picture, file('/robots.txt', 'two')], target);
    assert.equal(readFileSync(path.join(folder, 'feeds/themes/a.xml'), 'utf8'), 'one');
    assert.equal(readFileSync(path.join(folder, 'robots.txt'), 'utf8'), 'two');
    assert.deepEqual([...readFileSync(path.join(folder, 'cards/a.png'))], [1, 2]);
  });

  it('are not written where they are published already, nor rendered where their version tells', async () => {
    const asked: [string, boolean][] = [];
    const placed: string[] = [];
    const published = {
      claim: (url: string, digest: string): boolean => {
        asked.push([url, digest === 'v1']);
        return true;
      },
      place: (url: string): void => void placed.push(url),
    };
    const drawn = { ...file('/a.png', ''), version: () => 'v1', render: () => assert.fail('rendered') };
    await writeFiles([drawn, file('/b.txt', 'b')], { folder, published });
    assert.deepEqual(asked, [
      ['/a.png', true],
      ['/b.txt', false],
    ]);
    assert.deepEqual(placed, ['/a.png', '/b.txt']);
    assert.ok(!existsSync(path.join(folder, 'b.txt')));
  });

  it('never take the place of another', async () => {
    await assert.rejects(
      writeFiles([file('/robots.txt', 'three')], target),
      (error: Error) =>
        error instanceof BuildFault && error.message.startsWith('Unexpected second file at /robots.txt,'),
    );
    assert.equal(readFileSync(path.join(folder, 'robots.txt'), 'utf8'), 'two');
  });
});
