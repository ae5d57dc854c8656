/** Reads a YAML file of the newsroom by a schema. */
import type { z } from 'zod';
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { YamlStore, YamlText } from '../schema/kept-yaml.ts';
import { readKeptYaml } from '../schema/read-kept-yaml.ts';

/** The value of a text, or `null` where it has faults, which are collected. */
export type ReadYaml = <S extends z.ZodType>(source: YamlText, schema: S) => Authored<z.output<S>> | null;

/** Makes the function that reads by way of `store`, and adds faults to `diagnostics`. */
export function createYamlReader(store: YamlStore, diagnostics: Diagnostic[]): ReadYaml {
  return (source, schema) => {
    const parsed = readKeptYaml(source, schema, store);
    diagnostics.push(...parsed.diagnostics);
    return parsed.authored;
  };
}
