/**
 * `npm run schemas`: brings the JSON Schemas of the newsroom and the snippets of its ids up to date; with `--comments`, also
 * names its schema at the head of every YAML file that does not.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../newsroom/read-folder.ts';
import { readSettings } from '../newsroom/settings.ts';
import { nameSchemas } from './name-schemas.ts';
import { schemasFolder, writeSchemas } from './write-schemas.ts';

const { values } = parseArgs({ options: { comments: { type: 'boolean', default: false } } });
const { root, contentDir } = readSettings();

const written = writeSchemas(contentDir, root);
console.log(written.length === 0 ? 'The schemas are up to date.' : `Wrote ${written.join(', ')} in ${schemasFolder}.`);
if (values.comments) {
  const named = nameSchemas(readFolder(contentDir).files);
  for (const file of named) writeFileSync(path.join(contentDir, file.path), file.text);
  console.log(`Named the schema of ${named.length} files.`);
}
