/** The kinds of page a site has, and which files of the built site are of each. */
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Globs inside the folder of the built site. */
export const kinds = {
  'front page': 'index.html',
  theme: 'themes/*/index.html',
  briefing: 'briefings/*/index.html',
  'list of charts': 'charts/index.html',
  chart: 'charts/*/index.html',
  'list of facts': 'facts/index.html',
  fact: 'facts/!(disputed|ledger)/index.html',
  'list of disputed facts': 'facts/disputed/index.html',
  'figures of the ledger': 'facts/ledger/index.html',
  'list of sources': 'sources/index.html',
  source: 'sources/*/index.html',
  timeline: 'timeline/index.html',
  'list of terms': 'glossary/index.html',
  term: 'glossary/*/index.html',
  archive: 'archive/index.html',
  search: 'search/index.html',
  'list of corrections': 'corrections/index.html',
  'page of prose': 'about/index.html',
  'list of feeds': 'feeds/index.html',
  'list of changes': 'changes/index.html',
  'interface for programs': 'api/index.html',
} as const;

export type Kind = keyof typeof kinds;

export function isKind(name: string): name is Kind {
  return name in kinds;
}

/** Addresses of all pages of a kind, the heaviest first: what holds for it will hold for the rest. */
export function pagesOf(kind: Kind, folder: string): string[] {
  const own = globSync(kinds[kind], { cwd: folder }).filter((file) => !leadsOn(path.join(folder, file)));
  const files = own.map((file) => ({
    file,
    size: statSync(path.join(folder, file)).size,
  }));
  return files.sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1)).map(({ file }) => addressOf(file));
}

/** Whether a page only leads on from a former address. */
function leadsOn(file: string): boolean {
  return /<meta http-equiv="?refresh/i.test(readFileSync(file, 'utf8'));
}

/** Addresses of all pages there are, those that lead on from former addresses included. */
export function allPages(folder: string): string[] {
  return [...new Set(globSync('**/index.html', { cwd: folder }))].sort().map(addressOf);
}

function addressOf(file: string): string {
  return `/${file
    .split(path.sep)
    .join('/')
    .replace(/index\.html$/, '')}`;
}
