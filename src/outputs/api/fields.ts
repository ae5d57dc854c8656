/** The fields of a record as a table: name, type, meaning. Fields inside others are named `evidence[].source.id`. */
import { z } from 'zod';

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

type Schema = z.core.JSONSchema.BaseSchema;

export function fieldsOf(schema: z.ZodType): Field[] {
  return fieldsIn(z.toJSONSchema(schema, { io: 'input' }), '');
}

function fieldsIn(schema: Schema, prefix: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (typeof value === 'boolean') return [];
    const name = `${prefix}${key}`;
    const field = { name, type: typeOf(value), meaning: value.description ?? '' };
    return [field, ...innerFields(value, name)];
  });
}

function innerFields(schema: Schema, name: string): Field[] {
  const { items } = schema;
  if (items !== undefined && typeof items === 'object' && !Array.isArray(items)) return fieldsIn(items, `${name}[].`);
  const alternatives = optionsOf(schema);
  // Of a record that may be missing, its fields; a range of numbers says what it is itself.
  const inner = alternatives.length === 2 && alternatives.some(({ type }) => type === 'null') ? alternatives : [schema];
  return inner.flatMap((option) => fieldsIn(option, `${name}.`));
}

function typeOf(schema: Schema): string {
  const alternatives = optionsOf(schema);
  if (alternatives.length > 0) return [...new Set(alternatives.map(typeOf))].join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  const { items } = schema;
  if (schema.type === 'array' && typeof items === 'object' && !Array.isArray(items)) return `list of ${typeOf(items)}`;
  return typeof schema.type === 'string' ? schema.type : 'any';
}

function optionsOf({ anyOf = [] }: Schema): Schema[] {
  return anyOf.flatMap((option) => (typeof option === 'object' ? [option] : []));
}
