/** `npm run check`: every fault of the newsroom in one run. Exit 0: no errors; 1: errors; 2: the call is wrong. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkNewsroom } from '../checks/check-newsroom.ts';
import { loadNewsroom, type LoadedNewsroom } from '../newsroom/load.ts';
import { authorPath } from '../newsroom/read-folder.ts';
import { renderDiagnostics } from '../newsroom/render-diagnostics.ts';
import { readSettings, type Settings } from '../newsroom/settings.ts';
import { hasErrors, type Diagnostic } from '../schema/diagnostic.ts';
import { readCheckOptions, type CheckOptions } from './check-options.ts';
import { renderGithub } from './render-github.ts';
import { renderSarif } from './render-sarif.ts';
import { watchFolder } from './watch-folder.ts';

process.exitCode = main(process.argv.slice(2));

function main(given: readonly string[]): number {
  const options = readCheckOptions(given);
  const complaint = typeof options === 'string' ? options : missingPath(options.paths);
  if (complaint !== null || typeof options === 'string') {
    console.error(complaint);
    return 2;
  }
  if (!options.isWatching) return checkOnce(options);
  const { contentDir } = readSettings();
  const again = (): void => {
    checkOnce(options);
    console.log(`\nWatching ${authorPath(contentDir)} (stop with Ctrl C)`);
  };
  watchFolder(contentDir, again);
  again();
  return 0;
}

function missingPath(paths: readonly string[]): string | null {
  const missing = paths.find((name) => !existsSync(name));
  return missing === undefined ? null : `Unexpected path \`${missing}\`, expected a file or folder of the newsroom`;
}

/** Checks and prints; the exit code. */
function checkOnce(options: CheckOptions): number {
  const loaded = loadNewsroom(settingsAsOf(options.asOf), { drafts: true });
  const diagnostics = checkNewsroom(loaded).filter(({ place }) => isWithin(place.file, options.paths));
  console.log(render(diagnostics, { loaded, format: options.format }));
  return hasErrors(diagnostics) || (options.isStrict && diagnostics.length > 0) ? 1 : 0;
}

function settingsAsOf(day: string | null): Settings {
  const settings = readSettings();
  // Ten o’clock in Greenwich: that day from Honolulu to the Chatham Islands.
  return day === null ? settings : { ...settings, now: `${day}T10:00:00Z` };
}

function isWithin(file: string, paths: readonly string[]): boolean {
  const full = path.resolve(file);
  return (
    paths.length === 0 ||
    paths.some((name) => full === path.resolve(name) || full.startsWith(`${path.resolve(name)}${path.sep}`))
  );
}

function render(
  diagnostics: readonly Diagnostic[],
  { loaded, format }: { loaded: LoadedNewsroom; format: CheckOptions['format'] },
): string {
  switch (format) {
    case 'json':
      return JSON.stringify(diagnostics, null, 2);
    case 'github':
      return diagnostics.map(renderGithub).join('\n');
    case 'sarif':
      return renderSarif(diagnostics);
    case 'text': {
      if (diagnostics.length === 0) return `No faults in ${loaded.files.length} files.`;
      const texts = new Map(loaded.files.map((file) => [file.file, file.text]));
      return renderDiagnostics(diagnostics, { texts, colour: process.stdout.isTTY });
    }
  }
}
