/** Every broken newsroom gets exactly the messages it should, whatever its line ends are. */
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkNewsroom } from '../src/checks/check-newsroom.ts';
import { noCache } from '../src/newsroom/compile-cache.ts';
import { loadFolder } from '../src/newsroom/load.ts';
import { readFolder, type ContentFile } from '../src/newsroom/read-folder.ts';
import type { KeptYaml, YamlStore } from '../src/schema/kept-yaml.ts';
import { renderDiagnostics } from '../src/newsroom/render-diagnostics.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures', 'broken');
const base = readFiles('_base');
/** `UPDATE_EXPECTED=1 npm run test:unit` writes what is said now; read the difference before you commit it. */
const isUpdate = process.env['UPDATE_EXPECTED'] === '1';

describe('the newsroom that the broken ones are made from', () => {
  it('has no fault', () => {
    assert.equal(faultsOf(base), '');
  });
});

describe('a broken newsroom', () => {
  const names = readdirSync(fixtures).filter((name) => name !== '_base');
  assert.ok(names.length > 100, 'the fixtures are found');
  for (const name of names) {
    const files = new Map([...base, ...readFiles(name)]);
    const expectedFile = path.join(fixtures, name, 'expected.txt');
    if (isUpdate) writeFileSync(expectedFile, `${faultsOf(files)}\n`);

    it(`is named after its rule: ${name}`, () => {
      const rule = /  (?:error|warning)  (\S+)/.exec(faultsOf(files))?.[1] ?? 'no rule';
      assert.ok(name === rule || name.startsWith(`${rule}-`), `the first fault is of the rule ${rule}`);
    });

    it(`has the fault ${name}, and only that`, () => {
      assert.equal(`${faultsOf(files)}\n`, readFileSync(expectedFile, 'utf8'));
    });

    it(`has the fault ${name} with the line ends of Windows`, () => {
      const windows = new Map([...files].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
      assert.equal(`${faultsOf(windows)}\n`, readFileSync(expectedFile, 'utf8'));
    });
  }
});

describe('a broken newsroom whose YAML is kept', () => {
  it('has the same faults at the same places as when it is read anew', () => {
    const kept = new Map<string, KeptYaml>();
    const store: YamlStore = {
      // As from a file: what JSON can’t hold would be lost.
      read: (source) => kept.get(JSON.stringify(source)) ?? null,
      write: (source, found) =>
        void kept.set(JSON.stringify(source), { ...found, raw: JSON.parse(JSON.stringify(found.raw)) }),
    };
    for (const name of readdirSync(fixtures).filter((folder) => folder !== '_base')) {
      const files = new Map([...base, ...readFiles(name)]);
      faultsOf(files, store);
      assert.equal(
        `${faultsOf(files, store)}\n`,
        readFileSync(path.join(fixtures, name, 'expected.txt'), 'utf8'),
        name,
      );
    }
    assert.ok(kept.size > 50);
  });
});

describe('mistakes that would be a burden as files of the project', () => {
  it('refuses prose longer than anyone reads', () => {
    const file = 'briefings/lamps/en.mdx';
    const long = `${base.get(file) ?? ''}\n${'The wardens walk at night. '.repeat(20_000)}`;
    assert.match(
      faultsOf(new Map([...base, [file, long]])),
      /en\.mdx:1:1 {2}error {2}too-large\n {2}Unexpected prose of 5/,
    );
  });

  it('refuses a card longer than half a million characters', () => {
    const file = 'glossary/lampwarden.yaml';
    const long = `${base.get(file) ?? ''}body: { en: ${'lamp '.repeat(120_000)} }`;
    assert.match(faultsOf(new Map([...base, [file, long]])), /lampwarden\.yaml:1:1 {2}error {2}too-large/);
  });

  it('refuses front matter longer than any is', () => {
    const file = 'briefings/lamps/en.mdx';
    const long = (base.get(file) ?? '').replace('headline:', `place: ${'Skerrow '.repeat(9_000)}\nheadline:`);
    assert.match(
      faultsOf(new Map([...base, [file, long]])),
      /en\.mdx:2:1 {2}error {2}too-large\n {2}Unexpected 72\d+ characters, expected at most 65536/,
    );
  });

  it('refuses YAML nested deeper than any card is, however deep', () => {
    for (const depth of [11, 200_000]) {
      const deep = `name: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
      assert.match(
        faultsOf(new Map([...base, ['themes/lamps.yaml', deep]])),
        /lamps\.yaml:1:\d+ {2}error {2}yaml-syntax\n {2}Unexpected nesting, expected at most 10 levels/,
      );
    }
  });
});

describe('a series longer than anyone can see', () => {
  it('is not drawn, and says what to do instead', () => {
    const days = Array.from({ length: 10_000 }, (_, day) => new Date(Date.UTC(1998, 0, 1 + day)).toISOString());
    const csv = `year,lamps\n${days.map((day, index) => `${day.slice(0, 10)},${index % 440}`).join('\n')}\n`;
    const chart = (base.get('charts/lamps-by-year.yaml') ?? '').replace('mark: bar', 'mark: line');
    assert.match(
      faultsOf(new Map([...base, ['series/lamps.csv', csv], ['charts/lamps-by-year.yaml', chart]])),
      /lamps-by-year\.yaml:5:9 {2}error {2}too-many-values\n {2}Unexpected 10000 values in a `line`, expected at most 400[^]*add them up/,
    );
  });
});

describe('a file that is no text', () => {
  /** What is said of a file with these bytes; sizes may be larger than what is written. */
  function faultsOfFile(name: string, bytes: Uint8Array | string, size?: number): string[] {
    const folder = mkdtempSync(path.join(tmpdir(), 'bytes-'));
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    if (size !== undefined) truncateSync(file, size);
    const { files, diagnostics } = readFolder(folder);
    assert.deepEqual(files, []);
    return diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
  }
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const picture = (kind: string): string =>
    `no-image: Unexpected picture (${kind}), expected none: pictures of the site are charts, which it draws itself`;

  it('is a link out of the folder, or a device', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'linked-'));
    symlinkSync(path.join(import.meta.dirname, 'broken.test.ts'), path.join(folder, 'site.yaml'));
    symlinkSync('/dev/zero', path.join(folder, 'zero.yaml'));
    const { files, diagnostics } = readFolder(folder);
    assert.deepEqual(files, []);
    assert.deepEqual(
      diagnostics.map((diagnostic) => diagnostic.rule),
      ['not-a-file', 'not-a-file'],
    );
  });
  it('is a picture, told by its head whatever it is called and however large it claims to be', () => {
    // Eighty megabytes, and a height and width that would fill the memory: nothing of it is decoded.
    const bomb = Buffer.concat([png, Buffer.from('00004e2000004e20', 'hex')]);
    assert.deepEqual(faultsOfFile('lamp.png', bomb, 80 * 1024 * 1024), [picture('PNG')]);
    assert.deepEqual(faultsOfFile('lamp.yaml', Buffer.from('ffd8ffe000104a464946', 'hex')), [picture('JPEG')]);
    assert.deepEqual(faultsOfFile('lamp.gif', 'GIF89a\u0001\u0000'), [picture('GIF')]);
    assert.deepEqual(faultsOfFile('lamp.heic', '\0\0\0\u0018ftypheic'), [picture('HEIC or AVIF')]);
    assert.deepEqual(faultsOfFile('lamp.webp', 'RIFF\u0001\0\0\0WEBPVP8X'), [picture('WebP')]);
    assert.deepEqual(
      faultsOfFile('lamp.svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      [picture('SVG')],
    );
  });
  it('is one in another encoding, or of bytes that are none', () => {
    const expected = ['not-text: Unexpected bytes that are no text in UTF-8, expected a text file'];
    assert.deepEqual(faultsOfFile('lamps.csv', Buffer.from('mast\xe4', 'latin1')), expected);
    assert.deepEqual(faultsOfFile('lamps.csv', Buffer.from('year,lamps\n', 'utf16le')), expected);
  });
  it('is one larger than any text', () => {
    assert.match(
      faultsOfFile('lamps.csv', 'year,lamps\n2025,', 5 * 1024 * 1024).join(),
      /^too-large: Unexpected file of/,
    );
  });
});

describe('the rules', () => {
  /** Tested above. */
  const elsewhere = ['too-large', 'not-a-file', 'not-text'];

  it('each have a broken newsroom', () => {
    const names = readdirSync(fixtures);
    const sources = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
    const rules = new Set(sources.flatMap((file) => rulesIn(readFileSync(file, 'utf8'))));
    assert.ok(rules.size > 50, 'the rules are found');
    const untested = [...rules].filter((rule) => !names.some((name) => name === rule || name.startsWith(`${rule}-`)));
    assert.deepEqual(untested.sort(), elsewhere.sort());
  });
});

function rulesIn(text: string): string[] {
  return [...text.matchAll(/\brule: '([a-z-]+)'/g)].map((match) => match[1] ?? '');
}

/** Text by path inside the content folder. */
function readFiles(name: string): Map<string, string> {
  const cwd = path.join(fixtures, name, 'content');
  const entries = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(files.map((file) => [inside(cwd, file), readFileSync(file, 'utf8')]));
}

function inside(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}

function faultsOf(texts: ReadonlyMap<string, string>, store?: YamlStore): string {
  const files = [...texts]
    .sort()
    .map(([inside, text]): ContentFile => ({ path: inside, file: `content/${inside}`, text }));
  const now = '2026-01-01T00:00:00.000Z';
  const options = { cache: noCache, codeDigest: '', now, drafts: true, store };
  const found = checkNewsroom(loadFolder({ files, diagnostics: [] }, options));
  const rendered = new Map(files.map(({ file, text }) => [file, text]));
  return found.length === 0 ? '' : renderDiagnostics(found, { texts: rendered, colour: false });
}
