/** One page of every kind of a built site, by its addresses alone: the heaviest, as what holds for it holds for the rest. */

export interface BuiltFile {
  /** Inside the site: `briefings/oil/index.html`. */
  readonly file: string;
  readonly size: number;
}

/** Addresses in order; a page of its own at the top of the site is a kind of its own. */
export function heaviestPages(files: readonly BuiltFile[]): string[] {
  const heaviest = new Map<string, BuiltFile>();
  for (const built of files) {
    const kind = kindOf(built.file);
    const known = heaviest.get(kind);
    if (!known || built.size > known.size || (built.size === known.size && built.file < known.file))
      heaviest.set(kind, built);
  }
  return [...heaviest.values()].map(({ file }) => `/${file.replace(/index\.html$/, '')}`).sort();
}

/** Pages about many things, in the folder of pages about one. */
const overviews: ReadonlySet<string> = new Set(['facts/disputed', 'facts/ledger']);

/** The folder, and beyond it what is named alike for all: the frame of a chart is `charts/*` and `embed`. */
function kindOf(file: string): string {
  const folder = file.split('/').slice(0, -1);
  if (overviews.has(folder.join('/'))) return folder.join('/');
  const [first = '', name, ...rest] = folder;
  return name === undefined ? first : [first, '*', ...rest].join('/');
}
