/** Front matter of a briefing: what stands above the prose. */
import { z } from 'zod';
import { moment } from './date.ts';
import { id, words } from './text.ts';

export const briefing = z.strictObject({
  theme: id.describe('Id of the theme'),
  headline: words.max(140).describe('The headline; figures as {fact:id}'),
  standfirst: words.max(400).describe('One or two sentences under the headline; figures as {fact:id}'),
  byline: z.array(id).min(1).describe('Contributor ids, in order'),
  place: words.optional().describe('Place of the dateline, where reporting was done from one'),
  publishedAt: moment.describe('When it was first published'),
  updatedAt: moment.optional().describe('When its meaning last changed'),
  minorEditOf: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional()
    .describe('Says that only spelling changed since the release with this digest; the check prints it'),
  draft: z.boolean().default(false).describe('Kept out of the built site'),
  aliases: z.array(id).default([]).describe('Former slugs, which keep leading here'),
  chart: id.optional().describe('Chart that stands for the briefing in lists; its first one if left out'),
});

export type AuthoredBriefing = z.infer<typeof briefing>;
