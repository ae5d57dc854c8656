/** Holds the files that editors’ programs read in step with the schemas and the vocabulary. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { vocabulary } from '../briefing/vocabulary/vocabulary.ts';
import { createJsonSchemas } from '../schema/json-schema.ts';
import { readContent } from '../newsroom/read-content.ts';
import { readFolder } from '../newsroom/read-folder.ts';
import { createIdSnippets } from './id-snippets.ts';
import { nameSchemas } from './name-schemas.ts';
import { createSnippets } from './snippets.ts';
import { renderSchema } from './write-schemas.ts';

const snippetsFile = '.vscode/newsroom.code-snippets';
/** `UPDATE_EXPECTED=1 npm run test:unit` writes them anew. */
const isUpdate = process.env['UPDATE_EXPECTED'] === '1';

describe('the schemas beside the content', () => {
  for (const [name, schema] of createJsonSchemas()) {
    it(`are what \`npm run schemas\` writes: ${name}`, () => {
      const file = `content/.schemas/${name}`;
      assert.ok(existsSync(file), `${file} is missing`);
      assert.equal(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), renderSchema(schema));
    });
  }
});

describe('the settings for editors', () => {
  const settings = z
    .looseObject({ 'yaml.schemas': z.record(z.string(), z.array(z.string())) })
    .parse(JSON.parse(readFileSync('.vscode/settings.json', 'utf8')));

  it('name schemas that exist', () => {
    for (const schema of Object.keys(settings['yaml.schemas'])) assert.ok(existsSync(schema), schema);
  });
  it('give every YAML file of the newsroom one schema', () => {
    const patterns = Object.values(settings['yaml.schemas']).flat();
    const covered = patterns.flatMap((pattern) => globSync(pattern));
    assert.deepEqual(covered.sort(), globSync('content/**/*.yaml').sort());
  });
});

describe('the snippets', () => {
  if (isUpdate) writeFileSync(snippetsFile, `${JSON.stringify(createSnippets(), null, 2)}\n`);

  it('are in step with the vocabulary', () => {
    assert.deepEqual(JSON.parse(readFileSync(snippetsFile, 'utf8')), createSnippets());
    assert.deepEqual(Object.keys(createSnippets()), [...vocabulary.keys()]);
  });
  it('have a place to type in for every value', () => {
    assert.deepEqual(createSnippets()['Cite']?.body, [
      '<Cite source="${1:business-standard-2025-reorienting}" quote="${2:no-outcome}" />',
    ]);
  });
});

describe('the snippets of ids', () => {
  const { files } = readFolder('e2e/fixtures/tiny/content');
  const snippets = createIdSnippets(readContent(files));

  it('offer what the newsroom has, phrases with the source they stand in', () => {
    assert.deepEqual(Object.keys(snippets), [
      'Fact of the newsroom',
      'Chart of the newsroom',
      'Term of the newsroom',
      'Cite of the newsroom',
      'Quote of the newsroom',
      'Head of a briefing',
    ]);
    assert.equal(snippets['Head of a briefing']?.body[1], 'theme: ${1|lamps,oil|}');
    assert.deepEqual(snippets['Chart of the newsroom']?.body, ['<Chart id="${1|electric-lamps,lamps-by-year|}" />']);
    assert.match(snippets['Quote of the newsroom']?.body[0] ?? '', /[|,]source="lamp-count-2025" id="lit"[|,]/);
  });
  it('are none where there is nothing to offer', () => {
    assert.deepEqual(createIdSnippets(readContent([])), {});
  });
});

describe('the comment that names a schema', () => {
  const file = (path: string, text: string) => ({ path, file: path, text });

  it('is put at the head of YAML files that lack it, with their line ends', () => {
    assert.deepEqual(
      nameSchemas([
        file('site.yaml', 'title: { en: A }\n'),
        file('glossary/a.yaml', 'name: { en: A }\r\n'),
        file('facts/a.yaml', '# yaml-language-server: $schema=elsewhere.json\na: {}\n'),
        file('series/a.csv', 'a\n1\n'),
        file('briefings/a/en.mdx', '---\n---\n'),
        file('x/a.yaml', 'a: 1\n'),
      ]).map(({ path, text }) => [path, text]),
      [
        ['site.yaml', '# yaml-language-server: $schema=./.schemas/site.json\ntitle: { en: A }\n'],
        ['glossary/a.yaml', '# yaml-language-server: $schema=../.schemas/term.json\r\nname: { en: A }\r\n'],
      ],
    );
  });
  it('names a schema that exists for every file of the Ledger', () => {
    for (const { path, text } of nameSchemas(readFolder('content').files)) {
      const schema = /schema=(\S+)/.exec(text)?.[1] ?? '';
      assert.ok(existsSync(new URL(schema, new URL(`../../content/${path}`, import.meta.url))), `${path}: ${schema}`);
    }
  });
});
