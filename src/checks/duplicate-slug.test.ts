import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createFileList } from '../integrations/site-files.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { readSettings } from '../newsroom/settings.ts';
import { takenNames } from './duplicate-slug.ts';

const settings = readSettings({ CONTENT_DIR: 'e2e/fixtures/tiny/content' });

describe('names that a page of the newsroom’s own may not have', () => {
  it('are all that the program makes pages or folders for', () => {
    const entries = ['src/pages', 'src/pages/[...edition]', 'public'].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true }),
    );
    const routes = entries
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
      .map((entry) => entry.name.replace(/\.astro$/, ''))
      .filter((name) => !name.startsWith('['));
    // A twin stands beside its page, which may be the newsroom’s own.
    const files = createFileList(settings)(loadNewsroom(settings)).filter(({ url }) => !url.endsWith('/index.md'));
    const folders = files.flatMap(({ url }) => /^\/([^/]+)\//.exec(url)?.[1] ?? []);
    assert.ok(routes.length > 8 && folders.length > 20, 'the routes are found');
    assert.deepEqual(
      [...new Set([...routes, ...folders])].filter((name) => !takenNames.has(name)),
      [],
    );
  });
});
