/** Writes the JSON Schemas of a newsroom into its hidden folder `.schemas`, for editors that complete and check YAML. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AuthoredNewsroom } from '../newsroom/authored-newsroom.ts';
import { readContent } from '../newsroom/read-content.ts';
import { readFolder } from '../newsroom/read-folder.ts';
import { createIdSnippets } from './id-snippets.ts';
import { createIdSchema, createJsonSchemas } from '../schema/json-schema.ts';

/** Folder of the schemas, inside the content folder; what is hidden is no content. */
export const schemasFolder = '.schemas';

/** Settings of the project for one editor, which also reads snippets there. */
const snippetsFile = '.vscode/ids.code-snippets';

/** Writes what has changed, snippets of ids into the project at `root`; returns the names of the schemas that were written. */
export function writeSchemas(contentDir: string, root: string): string[] {
  const folder = path.join(contentDir, schemasFolder);
  const authored = readContent(readFolder(contentDir).files);
  const ids = createIdSchema(idsOf(authored));
  const snippets = path.join(root, snippetsFile);
  if (existsSync(path.dirname(snippets))) writeIfChanged(snippets, createIdSnippets(authored));
  const files = [...createJsonSchemas(), ['ids.json', ids] as const];
  mkdirSync(folder, { recursive: true });
  return files.flatMap(([name, schema]) => (writeIfChanged(path.join(folder, name), schema) ? [name] : []));
}

/** The text of a schema’s file. */
export function renderSchema(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function writeIfChanged(file: string, schema: unknown): boolean {
  const text = renderSchema(schema);
  if (existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text) return false;
  writeFileSync(file, text);
  return true;
}

function idsOf(authored: AuthoredNewsroom): Map<string, readonly string[]> {
  return new Map(
    Object.entries({
      theme: [...authored.themes.keys()],
      contributor: [...authored.contributors.keys()],
      source: [...authored.sources.keys()],
      chart: [...authored.charts.keys()],
      series: [...authored.series.keys()],
      fact: [...authored.facts.keys()],
      briefing: [...new Set(authored.briefings.map(({ slug }) => slug))],
    }),
  );
}
