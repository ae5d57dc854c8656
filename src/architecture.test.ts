/** Holds the table of layers: which folder of `src/` may import from which, and what the pure ones may touch. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** A folder may import from those it stands on, and from all that those stand on. */
const standsOn: Readonly<Record<string, readonly string[]>> = {
  language: ['schema'],
  schema: ['language'],
  evidence: ['schema'],
  charts: ['evidence'],
  briefing: ['evidence'],
  newsroom: ['charts', 'briefing'],
  // Pictures that stand for pages; it reads fonts and keeps what it drew, so it is not pure.
  cards: ['newsroom'],
  outputs: ['cards'],
  // They know every address of the site, to say which link leads nowhere.
  checks: ['outputs'],
  views: ['outputs'],
  styles: [],
  client: ['styles'],
  components: ['views', 'client'],
  layouts: ['components'],
  pages: ['layouts'],
  // Files directly in `src/`, which Astro looks for by name.
  entry: ['pages'],
  integrations: ['entry'],
  // What editors see beside the pages, in the dev server and the preview only.
  desk: ['integrations', 'checks'],
  cli: ['desk'],
};

/** Same input, same output: no files, no environment, no clock, no Astro. */
const pure = new Set(['language', 'schema', 'evidence', 'charts', 'briefing', 'outputs', 'views']);

/** Paths as `src/charts/scale.ts`, and what stands in them. */
type Files = ReadonlyMap<string, string>;

function faultsOf(files: Files): string[] {
  return [...files]
    .flatMap(([file, text]) => [...wrongArrows(file, text), ...impurities(file, text)])
    .concat(circlesIn(files));
}

function wrongArrows(file: string, text: string): string[] {
  const layer = layerOf(file);
  if (!(layer in standsOn)) return [`${file}: \`${layer}\` is no layer of the table`];
  const allowed = reachOf(layer);
  return localImports(file, text)
    .filter((target) => !allowed.has(layerOf(target)))
    .map((target) => `${file}: ${layer} may not import ${target}`);
}

function impurities(file: string, text: string): string[] {
  if (!pure.has(layerOf(file))) return [];
  const outside = importsOf(file, text).filter((name) => /^(?:node:|astro(?:$|[:/]))/.test(name));
  const clock = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bimport\.meta\.env\b/.exec(
    code(file, text),
  );
  return [...outside, ...(clock ? [clock[0]] : [])].map((name) => `${file}: a pure layer may not use ${name}`);
}

function circlesIn(files: Files): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'open') found.push(`circle: ${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}`);
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const target of localImports(file, files.get(file) ?? '')) visit(target, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}

function reachOf(layer: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (seen.has(layer)) return seen;
  return (standsOn[layer] ?? []).reduce<ReadonlySet<string>>(
    (reached, next) => reachOf(next, reached),
    new Set([...seen, layer]),
  );
}

/** All that these files import, and what that imports. */
function reachOfFiles(roots: readonly string[], files: Files): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    localImports(file, files.get(file) ?? '').forEach(visit);
  };
  roots.forEach(visit);
  return reached;
}

function layerOf(file: string): string {
  const [, folder, ...rest] = file.split('/');
  return rest.length === 0 ? 'entry' : (folder ?? '');
}

function localImports(file: string, text: string): string[] {
  return importsOf(file, text)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name.replace(/\?.*$/, '')))
    .filter((target) => target.startsWith('src/'));
}

function importsOf(file: string, text: string): string[] {
  return ts.preProcessFile(code(file, text)).importedFiles.map(({ fileName }) => fileName);
}

/** The scripts of a file: all of a `.ts`; the front matter and `<script>` elements of an `.astro`. */
function code(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const linked = scripts.flatMap(([, attributes = '']) => {
    const source = /\bsrc="(\.[^"]+)"/.exec(attributes)?.[1];
    return source ? [`import '${source}';`] : [];
  });
  return [frontMatter, ...linked, ...scripts.map(([, , body = '']) => body)].join('\n');
}

function readFiles(names: readonly string[]): Files {
  return new Map(names.toSorted().map((name) => [name.replaceAll('\\', '/'), readFileSync(name, 'utf8')]));
}

describe('the layers of src', () => {
  it('import in the direction of the table, without circles, and stay pure where they should', () => {
    const names = globSync('src/**/*.{ts,astro}').filter((name) => !/\.test\.ts$|\.d\.ts$/.test(name));
    assert.ok(names.length > 20, 'the sources are found');
    assert.deepEqual(faultsOf(readFiles(names)), []);
  });

  it('are drawn in the documents as they are in the table', () => {
    const picture =
      /```mermaid\nflowchart BT\n([\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? '';
    const drawn = picture.split('\n').map((line) => line.trim());
    const arrows = Object.entries(standsOn).flatMap(([layer, below]) => below.map((other) => `${layer} --> ${other}`));
    assert.deepEqual(drawn.filter((line) => line !== '').sort(), arrows.sort());
  });

  it('keep the desk out of everything that is published', () => {
    const files = readFiles([...globSync('src/**/*.{ts,astro}'), 'astro.config.mjs']);
    const published = [...files.keys()].filter(
      (file) =>
        ['astro.config.mjs', 'src/cli/build.ts', 'src/cli/start.ts'].includes(file) || layerOf(file) === 'pages',
    );
    const isOfDesk = (file: string): boolean => layerOf(file) === 'desk';
    assert.deepEqual([...reachOfFiles([...published, 'src/content.config.ts'], files)].filter(isOfDesk), []);
    // The same search finds it where it is.
    assert.ok([...reachOfFiles(['src/cli/preview.ts'], files)].some(isOfDesk));
  });

  const cases: Readonly<Record<string, { readonly files: Record<string, string>; readonly fault: RegExp | null }>> = {
    'an arrow that points down': {
      files: { 'src/charts/a.ts': "import { b } from '../evidence/b.ts';", 'src/evidence/b.ts': '' },
      fault: null,
    },
    'an arrow that points up': {
      files: { 'src/evidence/a.ts': "import type { B } from '../newsroom/b.ts';" },
      fault: /^src\/evidence\/a\.ts: evidence may not import src\/newsroom\/b\.ts$/,
    },
    'an arrow between neighbours': {
      files: { 'src/charts/a.ts': "export { b } from '../briefing/b.ts';" },
      fault: /charts may not import/,
    },
    'an arrow out of the client': {
      files: { 'src/client/a.ts': "await import('../schema/b.ts');" },
      fault: /client may not import/,
    },
    'an arrow in the front matter of a component': {
      files: { 'src/components/A.astro': "---\nimport B from '../pages/b.astro';\n---\n<B />" },
      fault: /components may not import/,
    },
    'an arrow in the script of a layout': {
      files: { 'src/layouts/A.astro': '---\n---\n<script src="../cli/serve.ts"></script>' },
      fault: /layouts may not import/,
    },
    'a circle': {
      files: {
        'src/charts/a.ts': "import './b.ts';",
        'src/charts/b.ts': "import type { C } from './c.ts';",
        'src/charts/c.ts': "import './b.ts';",
      },
      fault: /^circle: src\/charts\/b\.ts -> src\/charts\/c\.ts -> src\/charts\/b\.ts$/,
    },
    'a clock in a pure layer': { files: { 'src/charts/a.ts': 'export const now = Date.now();' }, fault: /Date\.now/ },
    'a file system in a pure layer': { files: { 'src/outputs/a.ts': "import 'node:fs';" }, fault: /node:fs/ },
    'a folder that the table does not know': { files: { 'src/utils/a.ts': '' }, fault: /`utils` is no layer/ },
  };
  for (const [name, { files, fault }] of Object.entries(cases)) {
    it(`${fault ? 'refuse' : 'accept'} ${name}`, () => {
      const faults = faultsOf(new Map(Object.entries(files)));
      assert.equal(faults.length, fault ? 1 : 0, faults.join('\n'));
      if (fault) assert.match(faults[0] ?? '', fault);
    });
  }
});
