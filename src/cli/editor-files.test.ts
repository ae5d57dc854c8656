/** Holds the files that editors’ programs read in step with the schemas and the vocabulary. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { vocabulary } from '../briefing/vocabulary/vocabulary.ts';
import { createJsonSchemas } from '../schema/json-schema.ts';
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
