/** A correction: what readers were told, what is so, and which facts and briefings it concerns. */
import { z } from 'zod';
import { day } from './date.ts';
import { figure } from './fact.ts';
import { id, localText } from './text.ts';

export const correction = z
  .strictObject({
    kind: z
      .enum(['correction', 'clarification', 'update'])
      .describe('`correction`: we were wrong; `clarification`: we were unclear; `update`: the world has moved on'),
    date: day.describe('Day it was made'),
    text: localText.describe('What was said, what is so, and why, in a sentence or two; figures as {fact:id}'),
    facts: z
      .array(
        z.strictObject({
          id: id.describe('Id of the fact that changed'),
          was: figure.describe('The value readers saw before, in the fact’s unit'),
        }),
      )
      .default([])
      .describe('Facts whose published value changed'),
    briefings: z.array(id).default([]).describe('Slugs of briefings whose meaning changed'),
  })
  .refine((item) => item.facts.length + item.briefings.length > 0, {
    error: 'Unexpected correction of nothing, expected `facts` or `briefings` that it changed',
  });

/** A file of corrections: a map from id to correction. */
export const corrections = z.record(id, correction);

export type AuthoredCorrection = z.infer<typeof correction>;
