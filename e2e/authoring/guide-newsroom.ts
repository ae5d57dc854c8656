/** The made-up newsroom of the guide’s examples, and how an example changes it. */
import path from 'node:path';
import { isMap, parseDocument, stringify } from 'yaml';
import { checkNewsroom } from '../../src/checks/check-newsroom.ts';
import { noCache } from '../../src/newsroom/compile-cache.ts';
import { splitFrontMatter } from '../../src/newsroom/front-matter.ts';
import { loadFolder } from '../../src/newsroom/load.ts';
import { readFolder, type ContentFile } from '../../src/newsroom/read-folder.ts';
import { createReleased, releasedPath } from '../../src/newsroom/released.ts';
import type { Diagnostic } from '../../src/schema/diagnostic.ts';

/** A fenced example: its language and its text. */
export interface Example {
  readonly language: string;
  readonly text: string;
}

/** Text by path inside the content folder. */
type Files = ReadonlyMap<string, string>;

const briefing = 'briefings/lamps/en.mdx';
const now = '2026-01-01T00:00:00.000Z';

/** The newsroom that broken ones are made from, with a second series and its chart. */
const base: Files = new Map([
  ...readFolder(path.join(import.meta.dirname, '../fixtures/broken/_base/content')).files.map(
    (file) => [file.path, file.text] as const,
  ),
  ['series/lights.csv', 'year,light,lamps\n2025,oil,255\n2025,gas,157\n'],
  [
    'series/lights.yaml',
    'theme: lamps\ntitle: { en: Lamps by light }\ncolumns:\n  year: { kind: period, label: { en: Year } }\n  light: { kind: category, label: { en: Light } }\n  lamps: { kind: number, label: { en: Lamps }, unit: count }\nsources: [lamp-count]\n',
  ],
  [
    'charts/lights-by-kind.yaml',
    "theme: lamps\nfinding: { en: Most lamps burn oil }\nmeasure: { en: 'Lamps by light, 2025' }\ndata: { series: lights }\nmarks: [{ mark: table, columns: [year, light, lamps] }]\n",
  ],
]);

const released = release();

/** What the check says of the newsroom with these examples in it. */
export function faultsWith(examples: readonly Example[]): Diagnostic[] {
  return check(examples.reduce(apply, released));
}

/** The newsroom as released: examples are changes of something published. */
function release(): Files {
  const { newsroom, authored } = load(base);
  if (!newsroom) throw new Error('the newsroom of the examples has faults');
  return new Map([...base, [releasedPath, JSON.stringify(createReleased(newsroom, authored))]]);
}

function apply(files: Files, { language, text }: Example): Files {
  // Its front matter may name another file than the briefing’s.
  if (language === 'md') return new Map([...files, [/^---\n# (\S+)\n/.exec(text)?.[1] ?? briefing, markUpdated(text)]]);
  if (language === 'csv') {
    const name = text.split('\n')[0]?.includes('light') ? 'lights' : 'lamps';
    return new Map([...files, [`series/${name}.csv`, `${text}\n`]]);
  }
  if (language === 'mdx')
    return new Map([...files, [briefing, `${markUpdated(files.get(briefing) ?? '')}\n${text}\n`]]);
  const file = /^# (\S+)\n/.exec(text)?.[1] ?? '';
  return new Map([...files, [file, merged(files.get(file), { file, text })]]);
}

/** A changed briefing says so, unless an example is about that. */
function markUpdated(text: string): string {
  return text.includes('updatedAt:')
    ? text
    : text.replace(/^(publishedAt: .*)$/m, '$1\nupdatedAt: 2026-01-01T00:00:01Z');
}

/** Only the lines that matter stand in an example: the rest is as it was. What is no YAML stands as it is. */
function merged(before: string | undefined, { file, text }: { file: string; text: string }): string {
  const change = parseDocument(text, { schema: 'core' });
  if (before === undefined || change.errors.length > 0) return text;
  if (file.endsWith('.mdx')) return mergedFrontMatter(before, text);
  return mergeYaml(before, text);
}

function mergedFrontMatter(before: string, text: string): string {
  const { split } = splitFrontMatter('', before);
  return split ? `---\n${mergeYaml(split.frontMatter, text)}---\n${split.prose}` : before;
}

function mergeYaml(before: string, change: string): string {
  return stringify(mergeValues(plain(before), plain(change)), { lineWidth: 0 });
}

function plain(text: string): unknown {
  const document = parseDocument(text, { schema: 'core' });
  return isMap(document.contents) ? document.toJS() : {};
}

function mergeValues(before: unknown, change: unknown): unknown {
  if (!isRecord(before) || !isRecord(change)) return change;
  const keys = new Set([...Object.keys(before), ...Object.keys(change)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in change ? mergeValues(before[key], change[key]) : before[key]]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check(files: Files): Diagnostic[] {
  return checkNewsroom(load(files));
}

function load(texts: Files): ReturnType<typeof loadFolder> {
  const files = [...texts].sort().map(([inside, text]): ContentFile => ({ path: inside, file: inside, text }));
  return loadFolder({ files, diagnostics: [] }, { cache: noCache, codeDigest: '', now, drafts: true });
}
