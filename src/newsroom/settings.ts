/** What the environment says: which newsroom to build, where to, and what time it is. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Settings {
  /** Folder of the program: where package.json is. */
  readonly root: string;
  /** Absolute path of the newsroom’s folder. */
  readonly contentDir: string;
  /** Absolute path the finished site is left in. */
  readonly outDir: string;
  /** Absolute path of what is kept between builds. */
  readonly cacheDir: string;
  /** The moment of the build, ISO. */
  readonly now: string;
}

/**
 * Reads `CONTENT_DIR` (default `content`), `OUT_DIR` (default `dist`), `CACHE_DIR` (default `.cache`) and
 * `SOURCE_DATE_EPOCH` (seconds; default the clock), paths relative to the working folder.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const root = programRoot();
  const at = (value: string | undefined, fallback: string): string =>
    value ? path.resolve(value) : path.join(root, fallback);
  const contentDir = at(environment['CONTENT_DIR'], 'content');
  return {
    root,
    contentDir,
    outDir: at(environment['OUT_DIR'], 'dist'),
    cacheDir: at(environment['CACHE_DIR'], '.cache'),
    now: momentOf(environment['SOURCE_DATE_EPOCH']),
  };
}

function momentOf(epoch: string | undefined): string {
  if (epoch === undefined || epoch === '') return new Date().toISOString();
  const seconds = Number(epoch);
  if (!Number.isInteger(seconds))
    throw new Error(`Unexpected SOURCE_DATE_EPOCH \`${epoch}\`, expected seconds since 1970 as a whole number`);
  return new Date(seconds * 1000).toISOString();
}

/** The program’s folder: where it was started, as npm scripts start it there; else two levels above this file. */
function programRoot(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return here.endsWith(path.join('src', 'newsroom')) ? path.resolve(here, '../..') : process.cwd();
}
