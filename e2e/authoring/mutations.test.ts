/** Whatever an editor does to a file: the check answers, soon, and points into the file. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkNewsroom } from '../../src/checks/check-newsroom.ts';
import { noCache } from '../../src/newsroom/compile-cache.ts';
import { loadFolder } from '../../src/newsroom/load.ts';
import { readFolder, type ContentFile } from '../../src/newsroom/read-folder.ts';
import type { Diagnostic, Place } from '../../src/schema/diagnostic.ts';

const folder = path.join(import.meta.dirname, '../fixtures/broken/_base/content');
const page = { path: 'pages/about.mdx', text: '---\ntitle: About\ndescription: Why.\n---\n\nSee [it](/facts/).\n' };
const base: readonly ContentFile[] = [...readFolder(folder).files, { ...page, file: page.path }].map((file) => ({
  ...file,
  file: file.path,
}));

/** Longest that a check of this small newsroom may take, in milliseconds of one core. */
const budget = 100;

/** What a slip of the hand, a paste or another program may put into a text. */
const debris = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '  ',
  '-',
  '- ',
  ':',
  ': ',
  '#',
  '"',
  "'",
  '`',
  '```\n',
  '|',
  '| a |\n| - |\n',
  '>',
  '*',
  '**',
  '_',
  '~~',
  '[',
  ']',
  '](',
  '](/',
  '](#%zz)',
  '](//[)',
  '[^1]',
  '[^1]: ',
  '![',
  '(',
  ')',
  '{',
  '}',
  '{{',
  '${',
  '{fact:',
  '{fact:lamps-lit}',
  '{claim:rises|',
  '}}',
  '<',
  '</',
  '/>',
  '<Fact',
  '<Fact id="',
  '<Fact id="lamps-lit"/>',
  '<Chart id="lamps-by-year"/>',
  '<Foreign lang="hi">',
  '</Foreign>',
  '<KeyPoints>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&',
  '&amp;',
  '&#0;',
  '\\',
  '\\u0000',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\u200d',
  'क़',
  'e\u0301',
  'چراغ',
  'Маяк',
  '😀',
  '\ud800',
  '&a ',
  '*a',
  '!!js/function ',
  '? ',
  '| \n',
  '> \n',
  '---\n',
  '---',
  '...',
  '%YAML 9\n',
  '<<: *a',
  'null',
  '~',
  'true',
  '.nan',
  '-.inf',
  '0x1F',
  '1e999',
  '2025-11-31',
  '99999999999999999999',
  'import x from "y"\n',
  'export const a = 1\n',
  '[[[[[[',
  '((((((',
  '<<<<<<',
  '______',
  '******',
  '>>>>>>',
  ',,,,',
  ';',
  '"a""b"',
  '=1+1',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  '- '.repeat(40),
  '> '.repeat(60),
  '['.repeat(300),
  '*a '.repeat(200),
] as const;

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(200)),
  put: fc.oneof(fc.constantFrom(...debris), fc.string({ unit: 'binary', maxLength: 12 })),
});
const mutation = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 4 }), isWindows: fc.boolean() });

describe('a mutated file', () => {
  for (const [kind, pattern] of Object.entries({
    'a briefing': /^briefings\//,
    'a page': /^pages\//,
    numbers: /\.csv$/,
    'a card': /\.yaml$/,
  })) {
    const files = base.filter((file) => pattern.test(file.path));
    it(`never stops the check, and gets places inside it: ${kind}`, { timeout: 240_000 }, () => {
      assert.ok(files.length > 0);
      fc.assert(
        fc.property(fc.constantFrom(...files), mutation, (file, { edits, isWindows }) => {
          const mutated = edits.reduce(applyEdit, file.text);
          assertAnswered({ ...file, text: isWindows ? mutated.replaceAll('\n', '\r\n') : mutated });
        }),
        { numRuns: 250 },
      );
    });
  }
});

describe('a file of nothing but one thing', () => {
  for (const pattern of [/^briefings\//, /^themes\//, /\.csv$/, /^site/]) {
    const file = base.find((candidate) => pattern.test(candidate.path)) ?? assert.fail();
    it(`never stops the check: ${file.path}`, () => {
      for (const put of debris) {
        assertAnswered({ ...file, text: put });
        assertAnswered({ ...file, text: put.repeat(1 + Math.floor(2000 / Math.max(1, put.length))) });
      }
    });
  }
});

function applyEdit(text: string, { at, length, put }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
}

/** The check ends in time, and every place it names is a place of a file. */
function assertAnswered(file: ContentFile): void {
  const files = base.map((other) => (other.path === file.path ? file : other));
  const texts = new Map(files.map((one) => [one.file, one.text]));
  let spent = Infinity;
  // Another process may take the core: only what is slow each time is slow.
  for (let attempt = 0; spent > budget && attempt < 4; attempt += 1) {
    const started = process.cpuUsage();
    const found = check(files);
    const { user, system } = process.cpuUsage(started);
    spent = (user + system) / 1000;
    for (const { place, message } of found) assert.ok(isInside(place, texts), `${message} at ${JSON.stringify(place)}`);
  }
  assert.ok(spent <= budget, `${file.path} took ${Math.round(spent)} ms`);
}

function check(files: readonly ContentFile[]): Diagnostic[] {
  const now = '2026-01-01T00:00:00.000Z';
  return checkNewsroom(loadFolder({ files, diagnostics: [] }, { cache: noCache, codeDigest: '', now, drafts: true }));
}

function isInside({ file, line, column, endLine, endColumn }: Place, texts: ReadonlyMap<string, string>): boolean {
  const lines = texts.get(file)?.split(/\r\n?|\n/) ?? [];
  const isPoint = (at: number, unit: number): boolean => {
    const text = lines[at - 1];
    return text !== undefined && unit >= 1 && unit <= text.length + 1;
  };
  return (
    isPoint(line, column) &&
    isPoint(endLine, endColumn) &&
    (endLine > line || (endLine === line && endColumn >= column))
  );
}
