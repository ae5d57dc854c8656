/** A glossary entry: a system, treaty, body, person, place or word of the trade. */
import { z } from 'zod';
import { id, localText, words } from './text.ts';
import { evidence } from './fact.ts';

export const term = z.strictObject({
  name: localText.describe('How it is called: “S-400 Triumf”'),
  kind: z.enum(['system', 'treaty', 'body', 'person', 'place', 'concept']).describe('What sort of thing it is'),
  short: localText.describe('One sentence that explains it; figures as {fact:id}'),
  body: localText.optional().describe('A paragraph more; figures as {fact:id}'),
  themes: z.array(id).default([]).describe('Themes it matters to'),
  aliases: z
    .array(words)
    .default([])
    .describe('Other names and spellings, for search and for the figure lint: `S400`, `Триумф`'),
  designators: z.array(words).default([]).describe('Names with digits that are not figures: `S-400`, `Su-30MKI`'),
  evidence: z.array(evidence).default([]).describe('What the explanation rests on'),
});

export type AuthoredTerm = z.infer<typeof term>;
