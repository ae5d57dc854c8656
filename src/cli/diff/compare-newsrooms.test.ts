/** Tells what changed for readers, and nothing else. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { noCache } from '../../newsroom/compile-cache.ts';
import { loadFolder } from '../../newsroom/load.ts';
import type { Newsroom } from '../../newsroom/model.ts';
import { readFolder } from '../../newsroom/read-folder.ts';
import { compareNewsrooms } from './compare-newsrooms.ts';
import { readRevision, type Git } from './read-revision.ts';

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
  it('is not where in its file a thing stands', () => {
    const after = newsroomWith((text, file) => (file.endsWith('.yaml') ? `# A remark.\n${text}` : text));
    assert.equal(compareNewsrooms(before, after), '## What changes for readers\n\nNothing.');
  });
  it('is told once, of the thing that changed, and names its parts', () => {
    const after = newsroomWith((text, file) =>
      file === 'sources/lamp-count-2025.yaml' ? text.replace(/^reliability: \w+$/m, 'reliability: medium') : text,
    );
    assert.match(
      compareNewsrooms(before, after),
      /^## What changes for readers\n\n### Sources\n\n- [^\n]*: changed: reliability$/,
    );
  });
  it('is the evidence of a fact that says the same', () => {
    const after = newsroomWith((text) => text.replace('value: 388\n', 'value: 388\n  reviewBy: 2030-01-01\n'));
    assert.match(compareNewsrooms(before, after), /\(`lamps-lit`\): the same figure, other reviewBy/);
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
    assert.match(compareNewsrooms(before, after), /### Sources\n\n- A New Almanac: .*: changed: outlet/);
    const without = { ...before, sources: new Map([...before.sources].filter(([id]) => id !== 'old-almanac')) };
    assert.match(compareNewsrooms(before, without), /- gone: The Old Almanac/);
    assert.match(compareNewsrooms(without, before), /- new: The Old Almanac/);
  });
});

describe('a revision', () => {
  const texts: Readonly<Record<string, string>> = {
    'main:content/site.yaml': 'title: { en: Ça }\n',
    'main:content/themes/a.yaml': '',
  };
  const git: Git = (words, input = '') => {
    if (words[0] === 'ls-tree') return Buffer.from('site.yaml\0themes/a.yaml\0.released/ledger.json\0');
    const asked = input.trimEnd().split('\n');
    return Buffer.from(
      asked.map((name) => `0a1b blob ${Buffer.byteLength(texts[name] ?? '')}\n${texts[name] ?? ''}\n`).join(''),
    );
  };

  it('is read in one go, hidden files left out', () => {
    const { files: read } = readRevision({ revision: 'main', prefix: 'content/', git });
    assert.deepEqual(read, [
      { path: 'site.yaml', file: 'content/site.yaml', text: 'title: { en: Ça }\n' },
      { path: 'themes/a.yaml', file: 'content/themes/a.yaml', text: '' },
    ]);
  });
  it('is named where it is not there', () => {
    const none = (): Buffer => {
      throw new Error('fatal');
    };
    assert.throws(() => readRevision({ revision: 'mian', prefix: '', git: none }), /Unexpected revision `mian`/);
  });
});
