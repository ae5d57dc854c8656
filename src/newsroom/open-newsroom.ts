/** Opens the newsroom once for a state of its folder, however many copies of this module there are in a build. */
import { hasErrors } from '../schema/diagnostic.ts';
import { loadNewsroom, type LoadedNewsroom } from './load.ts';
import { folderStamp } from './read-folder.ts';
import type { Settings } from './settings.ts';

interface Opened {
  /** What it was opened of: the folder as it stood, for which moment, with drafts or without. */
  readonly of: string;
  readonly loaded: LoadedNewsroom;
}

declare global {
  // The check, the content layer and the pages each have their own copy of this module, as Astro bundles them apart:
  // what one has opened, the others need not read and resolve again (a quarter of a second each on the Ledger).
  var openedNewsroom: Opened | undefined;
  var soundNewsroom: Opened | undefined;
}

interface OpenOptions {
  readonly drafts: boolean;
}

/** The newsroom and its faults. Cheap to call again: only a changed folder is read anew. */
export function openNewsroom(settings: Settings, { drafts }: OpenOptions): LoadedNewsroom {
  const moment = process.env['SOURCE_DATE_EPOCH'] ?? '';
  const of = [settings.contentDir, moment, drafts, folderStamp(settings.contentDir)].join('\n');
  if (globalThis.openedNewsroom?.of !== of)
    globalThis.openedNewsroom = { of, loaded: loadNewsroom(settings, { drafts }) };
  return globalThis.openedNewsroom.loaded;
}

/** The newsroom as it last was without errors in what it is made of; `null` where it has had them since it was first opened. */
export function lastSoundNewsroom(settings: Settings, { drafts }: OpenOptions): LoadedNewsroom | null {
  const loaded = openNewsroom(settings, { drafts });
  const of = [settings.contentDir, drafts].join('\n');
  if (loaded.newsroom && !hasErrors(loaded.diagnostics)) globalThis.soundNewsroom = { of, loaded };
  return globalThis.soundNewsroom?.of === of ? globalThis.soundNewsroom.loaded : null;
}
