/** The newsroom that pages are made from: opened once a build, and anew in the dev server when a file changes. */
import { hasErrors } from '../schema/diagnostic.ts';
import type { Newsroom } from './model.ts';
import { openNewsroom } from './open-newsroom.ts';
import { renderDiagnostics } from './render-diagnostics.ts';
import { readSettings } from './settings.ts';

let current: Newsroom | null = null;
let lookedAt = 0;

/** How long a look at the folder holds, in milliseconds: a build asks for the newsroom once a page and file. */
const freshness = 200;

/** The newsroom, or an error with every fault in it. Cheap to call: only a changed folder is read again. */
export function currentNewsroom(): Promise<Newsroom> {
  if (current && performance.now() - lookedAt < freshness) return Promise.resolve(current);
  current = faultless();
  lookedAt = performance.now();
  return Promise.resolve(current);
}

function faultless(): Newsroom {
  const { newsroom, diagnostics, files } = openNewsroom(readSettings(), { drafts: process.env['DRAFTS'] === '1' });
  if (newsroom && !hasErrors(diagnostics)) return newsroom;
  const texts = new Map(files.map((file) => [file.file, file.text]));
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  throw new Error(`The newsroom has faults:\n\n${renderDiagnostics(errors, { texts, colour: false })}`);
}
