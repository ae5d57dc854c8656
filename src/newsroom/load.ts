/** Opens a newsroom: reads its folder, resolves it, and brings back every fault at once. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sortDiagnostics, type Diagnostic } from '../schema/diagnostic.ts';
import { createFileCache, digestOf, type CompileCache } from './compile-cache.ts';
import type { Newsroom } from './model.ts';
import { readContent, type AuthoredNewsroom } from './read-content.ts';
import { readFolder, type ContentFile } from './read-folder.ts';
import { resolveNewsroom } from './resolve-newsroom.ts';
import type { Settings } from './settings.ts';

export interface LoadedNewsroom {
  /** `null` where nothing can be shown; else what resolved, which is all of it when there are no errors. */
  readonly newsroom: Newsroom | null;
  readonly authored: AuthoredNewsroom;
  readonly files: readonly ContentFile[];
  /** Sorted; faults of files, of schemas and of references. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  readonly drafts?: boolean;
  /** Where compiled briefings are kept; beside the program’s other caches if left out. */
  readonly cache?: CompileCache;
}

export function loadNewsroom(settings: Settings, options: LoadOptions = {}): LoadedNewsroom {
  const folder = readFolder(settings.contentDir);
  const authored = readContent(folder.files);
  const resolved = resolveNewsroom(authored, {
    cache: options.cache ?? createFileCache(path.join(settings.cacheDir, 'briefings')),
    codeDigest: digestOfCode(settings.root),
    now: settings.now,
    drafts: options.drafts ?? false,
  });
  const diagnostics = sortDiagnostics([...folder.diagnostics, ...authored.diagnostics, ...resolved.diagnostics]);
  return { newsroom: resolved.newsroom, authored, files: folder.files, diagnostics };
}

/** What compiled briefings depend on besides content: the code of the pure layers. */
function digestOfCode(root: string): string {
  const files = globSync('src/{schema,language,evidence,charts,briefing,newsroom}/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  return digestOf(files.flatMap((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}
