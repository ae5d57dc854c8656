/** Content that is edited while it is built. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { folderStamp } from '../newsroom/read-folder.ts';
import { BuildFault } from './build-fault.ts';
import { refuseEdited } from './refuse-edited.ts';

it('refuses content that changed since it was checked, and no other', () => {
  const contentDir = mkdtempSync(path.join(tmpdir(), 'edited-'));
  writeFileSync(path.join(contentDir, 'site.yaml'), 'title: A');
  const stamp = folderStamp(contentDir);
  refuseEdited({ contentDir }, stamp);
  writeFileSync(path.join(contentDir, 'site.yaml'), 'title: Another');
  assert.throws(
    () => refuseEdited({ contentDir }, stamp),
    (fault: Error) => fault instanceof BuildFault && /^Unexpected change in \S+ while it was built/.test(fault.message),
  );
  rmSync(contentDir, { recursive: true });
});
