/** Opens a newsroom: reads its folder, resolves it, and brings back every fault at once. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sortDiagnostics, type Diagnostic } from '../schema/diagnostic.ts';
import type { YamlStore } from '../schema/kept-yaml.ts';
import { cacheName, createFileCache, digestOf, type CompileCache } from './compile-cache.ts';
import { dropEchoes } from './drop-echoes.ts';
import type { Newsroom } from './model.ts';
import type { AuthoredNewsroom } from './authored-newsroom.ts';
import { readContent } from './read-content.ts';
import { readFolder, type ContentFile, type ContentFolder } from './read-folder.ts';
import { readReleased } from './released.ts';
import { resolveNewsroom, type ResolveOptions } from './resolve-newsroom.ts';
import type { Released } from '../schema/released.ts';
import type { Settings } from './settings.ts';
import { openYamlStore } from './yaml-store.ts';

export interface LoadedNewsroom {
  /** `null` where nothing can be shown; else what resolved, which is all of it when there are no errors. */
  readonly newsroom: Newsroom | null;
  readonly authored: AuthoredNewsroom;
  readonly files: readonly ContentFile[];
  /** What readers have been shown; `null` before the first release. */
  readonly released: Released | null;
  /** Sorted; faults of files, of schemas and of references. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  readonly drafts?: boolean;
  /** Where compiled briefings are kept; beside the program’s other caches if left out. */
  readonly cache?: CompileCache;
}

export function loadNewsroom(settings: Settings, options: LoadOptions = {}): LoadedNewsroom {
  const codeDigest = digestOfCode(settings.root);
  const store = openYamlStore(
    path.join(settings.cacheDir, 'yaml', `${cacheName(settings.contentDir)}.json`),
    codeDigest,
  );
  const loaded = loadFolder(readFolder(settings.contentDir), {
    cache: options.cache ?? createFileCache(path.join(settings.cacheDir, 'briefings')),
    store,
    codeDigest,
    now: settings.now,
    drafts: options.drafts ?? false,
  });
  store.save();
  return loaded;
}

/** The same for a folder that has been read already; its YAML is parsed anew where no store is given. */
export function loadFolder(
  folder: ContentFolder,
  options: ResolveOptions & { readonly store?: YamlStore },
): LoadedNewsroom {
  const authored = readContent(folder.files, options.store);
  const resolved = resolveNewsroom(authored, options);
  const kept = readReleased(folder.files);
  const found = [...folder.diagnostics, ...kept.diagnostics, ...authored.diagnostics, ...resolved.diagnostics];
  const diagnostics = sortDiagnostics(dropEchoes(found, folder.files));
  return { newsroom: resolved.newsroom, authored, files: folder.files, released: kept.released, diagnostics };
}

/** What compiled briefings depend on besides content: the code of the pure layers. */
function digestOfCode(root: string): string {
  const files = globSync('src/{schema,language,evidence,charts,briefing,newsroom}/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  return digestOf(files.flatMap((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}
