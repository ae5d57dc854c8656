/** Tells what changed for readers, and nothing else. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { noCache } from '../../newsroom/compile-cache.ts';
import { loadFolder } from '../../newsroom/load.ts';
import type { Newsroom } from '../../newsroom/model.ts';
import { readFolder } from '../../newsroom/read-folder.ts';
import { compareNewsrooms } from './compare-newsrooms.ts';
import { readRevision } from './read-revision.ts';

const { files } = readFolder(path.join(import.meta.dirname, '../../../e2e/fixtures/tiny/content'));
const before = newsroomWith((text) => text);

function newsroomWith(edit: (text: string, file: string) => string): Newsroom {
  const edited = files.map((file) => ({ ...file, text: edit(file.text, file.path) }));
  const options = { cache: noCache, codeDigest: '', now: '2026-01-01T00:00:00.000Z', drafts: false };
  const { newsroom } = loadFolder({ files: edited, diagnostics: [] }, options);
  assert.ok(newsroom);
  return newsroom;
}

describe('what changes for readers', () => {
  it('is nothing where nothing changed', () => {
    assert.equal(
      compareNewsrooms(
        before,
        newsroomWith((text) => text),
      ),
      '## What changes for readers\n\nNothing.',
    );
  });
  it('is a figure, old and new, and what was worked out from it', () => {
    const told = compareNewsrooms(
      before,
      newsroomWith((text) => text.replace('value: 388', 'value: 390')),
    );
    assert.match(told, /- Lamps found burning \(`lamps-lit`\): 388 → \*\*390\*\*/);
    assert.match(told, /- Lamps found dark \(`lamps-dark`\): 24 → \*\*22\*\*/);
  });
  it('is the count of words and the old headline of a briefing', () => {
    const after = newsroomWith((text) =>
      text.replace('The wardens found', 'They found').replace('What to watch', 'What to watch next'),
    );
    const told = compareNewsrooms(before, after);
    assert.match(told, /headline was “The wardens found 24 lamps dark”; text changed, \+1 words/);
  });
  it('is a source that is new, or gone', () => {
    const after = newsroomWith((text, file) =>
      file === 'sources/old-almanac.yaml' ? text.replace('The Old Almanac', 'A New Almanac') : text,
    );
    assert.match(compareNewsrooms(before, after), /### Sources\n\n- A New Almanac: .*: changed/);
    const without = { ...before, sources: new Map([...before.sources].filter(([id]) => id !== 'old-almanac')) };
    assert.match(compareNewsrooms(before, without), /- gone: The Old Almanac/);
    assert.match(compareNewsrooms(without, before), /- new: The Old Almanac/);
  });
});

describe('a revision', () => {
  const git = (...words: string[]): string =>
    words[0] === 'ls-tree' ? 'site.yaml\0.released/ledger.json\0' : `text of ${words[1] ?? ''}`;

  it('is read file by file, hidden ones left out', () => {
    const { files: read } = readRevision({ revision: 'main', prefix: 'content/', git });
    assert.deepEqual(read, [{ path: 'site.yaml', file: 'content/site.yaml', text: 'text of main:content/site.yaml' }]);
  });
  it('is named where it is not there', () => {
    const none = (): string => {
      throw new Error('fatal');
    };
    assert.throws(() => readRevision({ revision: 'mian', prefix: '', git: none }), /Unexpected revision `mian`/);
  });
});
