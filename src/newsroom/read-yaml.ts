/** Reads a YAML file of the newsroom by a schema. */
import type { z } from 'zod';
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import type { ContentFile } from './read-folder.ts';

/** The value, or `null` where it has faults; they are added to `diagnostics`. */
export function readYaml<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  diagnostics: Diagnostic[],
): Authored<z.output<S>> | null {
  const parsed = parseYaml({ file: file.file, text: file.text }, schema);
  diagnostics.push(...parsed.diagnostics);
  return parsed.authored;
}
