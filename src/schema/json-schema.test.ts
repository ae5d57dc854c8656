/** JSON Schemas for editors accept what the program accepts, and point at what it refuses. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { createIdSchema, createJsonSchemas } from './json-schema.ts';

const schemas = createJsonSchemas();
const folders: Readonly<Record<string, string>> = {
  themes: 'theme',
  contributors: 'contributor',
  sources: 'source',
  facts: 'facts',
  series: 'series',
  charts: 'chart',
  events: 'events',
  glossary: 'term',
};

describe('the JSON Schemas', () => {
  const files = globSync(['content/**/*.yaml', 'e2e/fixtures/tiny/content/**/*.yaml']);
  assert.ok(files.length > 50, 'the content is found');

  it('accept every file that the check accepts', () => {
    for (const file of files) {
      const folder = /content\/([a-z]+)\//.exec(file.replaceAll('\\', '/'))?.[1];
      const name = folder === undefined ? 'site' : folders[folder];
      if (name === undefined) continue;
      const result = reader(name).safeParse(parse(readFileSync(file, 'utf8')));
      assert.equal(result.success, true, `${file}: ${result.error?.message ?? ''}`);
    }
  });

  it('refuse a mistyped key, a wrong type and a word that is not offered', () => {
    const good = { name: { en: 'Trade' }, question: { en: 'Why?' }, summary: { en: 'So.' }, colour: 'teal' };
    assert.equal(reader('theme').safeParse(good).success, true);
    assert.equal(reader('theme').safeParse({ ...good, sumary: 'x' }).success, false);
    assert.equal(reader('theme').safeParse({ ...good, keyFacts: 'x' }).success, false);
    assert.equal(reader('theme').safeParse({ ...good, colour: 'pink' }).success, false);
  });

  it('describe every field of a fact', () => {
    const { properties } = z
      .looseObject({ additionalProperties: z.looseObject({ properties: z.record(z.string(), z.looseObject({})) }) })
      .parse(schemas.get('facts.json')).additionalProperties;
    assert.ok(Object.keys(properties).length > 12);
    for (const [name, schema] of Object.entries(properties)) assert.equal(typeof schema['description'], 'string', name);
  });

  it('let an editor complete ids of the newsroom', () => {
    assert.match(text('briefing'), /"byline":\{[^}]*"items":\{"\$ref":"ids\.json#\/\$defs\/contributor"\}/);
    const ids = JSON.stringify(createIdSchema(new Map([['source', ['b', 'a']]])));
    assert.match(ids, /"source":\{"anyOf":\[\{"enum":\["a","b"\]\},\{"type":"string"\}\]\}/);
  });
});

function text(name: string): string {
  return JSON.stringify(schemas.get(`${name}.json`));
}

const readers = new Map<string, z.ZodType>();

/** The schema read back; ids of the newsroom are any text here. */
function reader(name: string): z.ZodType {
  const known = readers.get(name) ?? readBack(name);
  readers.set(name, known);
  return known;
}

function readBack(name: string): z.ZodType {
  const schema = z.custom<z.core.JSONSchema.JSONSchema>((value) => typeof value === 'object');
  return z.fromJSONSchema(
    schema.parse(JSON.parse(text(name).replace(/"\$ref":"ids\.json#[^"]*"/g, '"type":"string"'))),
  );
}
