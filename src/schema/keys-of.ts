/** Which keys a schema knows at a place inside it. */
import { z } from 'zod';
import type { Path } from './authored.ts';

/**
 * The keys a strict schema knows at `path`, for “did you mean”. `value` is what was read there: of a discriminated union it picks the
 * form that was meant, `mark: line` the keys of a line; of any other union the keys of all its forms count.
 */
export function keysOf(schema: z.ZodType, path: Path, value?: unknown): readonly string[] {
  let places: readonly Place[] = formsOf({ schema, value });
  for (const step of path) places = places.flatMap((place) => stepInto(place, step)).flatMap(formsOf);
  const keys = places.flatMap((place) => (place.schema instanceof z.ZodObject ? Object.keys(place.schema.shape) : []));
  return [...new Set(keys)];
}

interface Place {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** The forms something may have, unwrapped: one, but for unions. */
function formsOf({ schema, value }: Place): readonly Place[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodUnion)) return [{ schema: inner, value }];
  const forms = inner.options.flatMap((option) => formsOf({ schema: option, value }));
  const meant = inner instanceof z.ZodDiscriminatedUnion ? forms.filter((form) => isMeant(form, inner)) : [];
  return meant.length > 0 ? meant : forms;
}

function isMeant({ schema, value }: Place, union: z.ZodDiscriminatedUnion): boolean {
  const { discriminator } = union.def;
  const literal = schema instanceof z.ZodObject ? shapeOf(schema)[discriminator] : undefined;
  return literal instanceof z.ZodLiteral && literal.safeParse(fieldOf(value, discriminator)).success;
}

function fieldOf(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function stepInto({ schema, value }: Place, step: string | number): readonly Place[] {
  const inside = schemaInside(schema, step);
  return inside ? [{ schema: inside, value: fieldOf(value, step) }] : [];
}

function schemaInside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) return shapeOf(schema)[String(step)] ?? null;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return null;
}

/** The fields of an object schema, typed: zod’s own shape is loose. */
function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType | undefined>> {
  return schema.shape;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.out instanceof z.ZodTransform ? schema.in : schema.out);
  return schema;
}
