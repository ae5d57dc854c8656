/** JSON Schemas of everything an editor writes in YAML, made from the schemas that read it. */
import { z } from 'zod';
import { briefing } from './briefing.ts';
import { chart } from './chart.ts';
import { contributor } from './contributor.ts';
import { corrections } from './correction.ts';
import { events } from './event.ts';
import { facts } from './fact.ts';
import { page } from './page.ts';
import { series } from './series.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { id } from './text.ts';
import { theme } from './theme.ts';
import { currencies, plainDimensions } from './unit.ts';

/** A schema per kind of file; the name is that of its JSON file. */
const kinds: Readonly<Record<string, z.ZodType>> = {
  briefing,
  chart,
  contributor,
  corrections,
  events,
  facts,
  page,
  series,
  site,
  source,
  term,
  theme,
};

/** Which of a newsroom’s things the ids in a field name. */
const namedBy: Readonly<Record<string, string>> = {
  theme: 'theme',
  themes: 'theme',
  byline: 'contributor',
  source: 'source',
  sources: 'source',
  chart: 'chart',
  series: 'series',
  facts: 'fact',
  keyFacts: 'fact',
  briefings: 'briefing',
  lead: 'briefing',
};

/** Files by name: `source.json` and so on. Ids refer to `ids.json`, which a newsroom fills with its own. */
export function createJsonSchemas(): Map<string, unknown> {
  return new Map(
    Object.entries(kinds).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: takeRead });
      return [`${name}.json`, offerValues({ ...made, title: name }, null)] as const;
    }),
  );
}

/** The ids a newsroom has, for completion; others are allowed as well, so that a new one is no fault while the list is old. */
export function createIdSchema(ids: ReadonlyMap<string, readonly string[]>): unknown {
  const names = [...new Set(Object.values(namedBy))].sort();
  const definitions = names.map((name) => {
    const known = [...(ids.get(name) ?? [])].sort();
    return [name, { anyOf: [...(known.length > 0 ? [{ enum: known }] : []), { type: 'string' }] }] as const;
  });
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: Object.fromEntries(definitions) };
}

/** Fields whose schema turns a number into a text before reading it: both may stand in YAML. */
function takeRead({ zodSchema, jsonSchema }: OverrideInput): void {
  if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.in instanceof z.ZodTransform)) return;
  const inner = z.toJSONSchema(zodSchema.out, { io: 'input', unrepresentable: 'any' });
  delete inner.$schema;
  Object.assign(jsonSchema, inner, inner.type === 'string' ? { type: ['string', 'integer'] } : {});
}

type OverrideInput = Parameters<NonNullable<z.core.ToJSONSchemaParams['override']>>[0];

/** Lets fields that hold ids or units offer them; `field` is the name the value stands under. */
function offerValues(schema: unknown, field: string | null): unknown {
  if (Array.isArray(schema)) return schema.map((item) => offerValues(item, field));
  if (!isObject(schema)) return schema;
  const named = field === null ? undefined : namedBy[field];
  if (named !== undefined && schema['pattern'] === idPattern) {
    const { description } = schema;
    return { $ref: `ids.json#/$defs/${named}`, ...(description !== undefined && { description }) };
  }
  if (field === 'unit' && schema['type'] === 'string')
    return { ...schema, examples: [...currencies, ...plainDimensions] };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' && isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, offerValues(inner, name)]))
        : offerValues(value, field),
    ]),
  );
}

/** How the schema of ids shows in JSON; only fields of ids are offered ids. */
const idPattern = z.toJSONSchema(id).pattern;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
