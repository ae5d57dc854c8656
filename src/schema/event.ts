/** A dated event on the timeline. */
import { z } from 'zod';
import { partialDate } from './date.ts';
import { id, localText } from './text.ts';
import { evidence } from './fact.ts';

export const event = z.strictObject({
  date: partialDate.describe('When it happened, or is due'),
  themes: z.array(id).min(1).describe('Themes it belongs to'),
  title: localText.describe('What happened, in a line; figures as {fact:id}'),
  detail: localText.optional().describe('A sentence or two more; figures as {fact:id}'),
  status: z
    .enum(['happened', 'due', 'reported'])
    .default('happened')
    .describe('`due`: announced for then; `reported`: not confirmed'),
  evidence: z.array(evidence).min(1).describe('What it rests on'),
  facts: z.array(id).default([]).describe('Facts it is about'),
  briefings: z.array(id).default([]).describe('Briefings that tell it'),
});

/** A file of events: a map from id to event. */
export const events = z.record(id, event);

export type AuthoredEvent = z.infer<typeof event>;
