/** The newsroom that pages are made from: opened once a build, and anew in the dev server when a file changes. */
import { hasErrors } from '../schema/diagnostic.ts';
import { loadNewsroom } from './load.ts';
import type { Newsroom } from './model.ts';
import { folderStamp } from './read-folder.ts';
import { renderDiagnostics } from './render-diagnostics.ts';
import { readSettings } from './settings.ts';

interface Opened {
  readonly stamp: string;
  readonly newsroom: Newsroom;
}

let opened: Opened | null = null;
let lookedAt = 0;

/** How long a look at the folder holds, in milliseconds: a build asks for the newsroom once a page and file. */
const freshness = 200;

/** The newsroom, or an error with every fault in it. Cheap to call: only a changed folder is read again. */
export function currentNewsroom(): Promise<Newsroom> {
  if (opened && performance.now() - lookedAt < freshness) return Promise.resolve(opened.newsroom);
  const settings = readSettings();
  const stamp = folderStamp(settings.contentDir);
  if (opened?.stamp !== stamp) opened = { stamp, newsroom: openNewsroom(settings) };
  lookedAt = performance.now();
  return Promise.resolve(opened.newsroom);
}

function openNewsroom(settings: ReturnType<typeof readSettings>): Newsroom {
  const { newsroom, diagnostics, files } = loadNewsroom(settings, { drafts: process.env['DRAFTS'] === '1' });
  if (newsroom && !hasErrors(diagnostics)) return newsroom;
  const texts = new Map(files.map((file) => [file.file, file.text]));
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  throw new Error(`The newsroom has faults:\n\n${renderDiagnostics(errors, { texts, colour: false })}`);
}
