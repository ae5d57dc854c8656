/** Reads YAML that has been parsed before without parsing it again. */
import type { z } from 'zod';
import type { PlaceOf } from './authored.ts';
import { readPlaces, writePlaces, type KeptYaml, type YamlStore, type YamlText } from './kept-yaml.ts';
import { parseYaml, type Parsed } from './parse-yaml.ts';

/** Reads YAML as `parseYaml` does, from the store where it has been parsed before. */
export function readKeptYaml<S extends z.ZodType>(source: YamlText, schema: S, store: YamlStore): Parsed<z.output<S>> {
  const kept = store.read(source);
  const again = kept && readKept(source, schema, kept);
  if (again) return again;
  const parsed = parseYaml(source, schema);
  if (parsed.authored)
    store.write(source, { raw: parsed.raw, places: writePlaces(parsed.raw, parsed.authored.placeOf) });
  return parsed;
}

/** `null` where the schema has something to say: then the text is parsed, for all its places. */
function readKept<S extends z.ZodType>(source: YamlText, schema: S, kept: KeptYaml): Parsed<z.output<S>> | null {
  const result = schema.safeParse(kept.raw);
  if (!result.success) return null;
  const placeKept = readPlaces(kept.places, source.file);
  const placeOf: PlaceOf = (path, part) =>
    (part && parseYaml(source, schema).authored?.placeOf(path, part)) ?? placeKept(path);
  return { authored: { value: result.data, file: source.file, placeOf }, raw: kept.raw, diagnostics: [] };
}
