/** Tries changes on the newsroom in memory: what the check refuses is never written. */
import { checkNewsroom } from '../../checks/check-newsroom.ts';
import { noCache } from '../../newsroom/compile-cache.ts';
import { loadFolder } from '../../newsroom/load.ts';
import type { ContentFile } from '../../newsroom/read-folder.ts';
import { renderDiagnostics } from '../../newsroom/render-diagnostics.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Change } from './recipe.ts';

export interface Trial {
  readonly files: readonly ContentFile[];
  /** Path of the content folder as the author knows it, for files that are not there yet. */
  readonly folder: string;
  /** Moment of the call, ISO. */
  readonly now: string;
}

export type Verdict =
  { readonly kind: 'fits'; readonly changes: readonly Change[] } | { readonly kind: 'refused'; readonly why: string };

/** The first set of changes that brings no new error; else why the first one was refused. */
export function tryChanges(candidates: readonly (readonly Change[])[], trial: Trial): Verdict {
  const before = new Set(errorsOf(trial.files, trial.now).map(keyOf));
  const reasons: string[] = [];
  for (const changes of candidates) {
    const occupied = changes.find((change) => change.kind === 'create' && has(trial, change.path));
    if (occupied) return { kind: 'refused', why: occupiedMessage(occupied, trial) };
    const files = withChanges(changes, trial);
    const added = errorsOf(files, trial.now).filter((error) => !before.has(keyOf(error)));
    if (added.length === 0) return { kind: 'fits', changes };
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    reasons.push(renderDiagnostics(added, { texts, colour: false }));
  }
  return { kind: 'refused', why: reasons[0] ?? 'Unexpected recipe without files' };
}

/** The text of a file once the change is made. */
export function textAfter(change: Change, before: string | undefined): string {
  if (change.kind === 'create' || before === undefined) return withSchema(change);
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const whole = before === '' || before.endsWith('\n') ? before : `${before}${lineEnd}`;
  return `${whole}${change.text.replaceAll('\n', lineEnd)}`;
}

/** A file that begins with its first entry names its schema, as cards do. */
function withSchema({ kind, path, text }: Change): string {
  return kind === 'append'
    ? `# yaml-language-server: $schema=../.schemas/${path.split('/')[0] ?? ''}.json\n${text}`
    : text;
}

function withChanges(changes: readonly Change[], { files, folder }: Trial): ContentFile[] {
  const changed = new Map(
    changes.map((change) => {
      const before = files.find((file) => file.path === change.path);
      const text = textAfter(change, before?.text);
      return [change.path, { path: change.path, file: before?.file ?? `${folder}/${change.path}`, text }] as const;
    }),
  );
  return [...files.filter((file) => !changed.has(file.path)), ...changed.values()];
}

function errorsOf(files: readonly ContentFile[], now: string): Diagnostic[] {
  const loaded = loadFolder({ files, diagnostics: [] }, { cache: noCache, codeDigest: '', now, drafts: true });
  return checkNewsroom(loaded).filter((diagnostic) => diagnostic.severity === 'error');
}

/** Two errors are one and the same where they say the same of one file: lines may have moved. */
function keyOf({ rule, place, message }: Diagnostic): string {
  return `${rule} ${place.file} ${message}`;
}

function has({ files }: Trial, path: string): boolean {
  return files.some((file) => file.path === path);
}

function occupiedMessage({ path }: Change, { folder }: Trial): string {
  return `${folder}/${path}:1:1  error  exists\n  Unexpected second file of this name, expected a new one: give another \`--id\` or \`--slug\``;
}
