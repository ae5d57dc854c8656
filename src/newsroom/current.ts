/** The newsroom that pages are made from: opened once a build, and anew in the dev server when a file changes. */
import type { Newsroom } from './model.ts';
import { lastSoundNewsroom, openNewsroom } from './open-newsroom.ts';
import { renderDiagnostics } from './render-diagnostics.ts';
import { readSettings } from './settings.ts';

let current: Newsroom | null = null;
let lookedAt = 0;

/** How long a look at the folder holds, in milliseconds: a build asks for the newsroom once a page and file. */
const freshness = 200;

/**
 * The newsroom; where an edit has brought faults, as it was before. An error with every fault in it where it never was
 * without. Cheap to call: only a changed folder is read again.
 */
export function currentNewsroom(): Promise<Newsroom> {
  if (current && performance.now() - lookedAt < freshness) return Promise.resolve(current);
  current = faultless();
  lookedAt = performance.now();
  return Promise.resolve(current);
}

function faultless(): Newsroom {
  const drafts = process.env['DRAFTS'] === '1';
  const newsroom = lastSoundNewsroom(readSettings(), { drafts })?.newsroom;
  if (newsroom) return newsroom;
  const { diagnostics, files } = openNewsroom(readSettings(), { drafts });
  const texts = new Map(files.map((file) => [file.file, file.text]));
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  throw new Error(`The newsroom has faults:\n\n${renderDiagnostics(errors, { texts, colour: false })}`);
}
