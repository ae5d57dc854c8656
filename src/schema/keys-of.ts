/** Which keys a schema knows at a place inside it. */
import { z } from 'zod';
import type { Path } from './authored.ts';

/** The keys a strict schema knows at `path`, for “did you mean”. */
export function keysOf(schema: z.ZodType, path: Path): readonly string[] {
  let current: z.core.$ZodType = schema;
  for (const step of path) {
    const next = stepInto(unwrap(current), step);
    if (!next) return [];
    current = next;
  }
  const innermost = unwrap(current);
  return innermost instanceof z.ZodObject ? Object.keys(innermost.shape) : [];
}

function stepInto(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
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
