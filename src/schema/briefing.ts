/** Front matter of a briefing: what stands above the prose. */
import { z } from 'zod';
import { day, moment } from './date.ts';
import { id, words } from './text.ts';

export const briefing = z
  .strictObject({
    theme: id.describe('Id of the theme'),
    headline: words.max(140).describe('The headline; figures as {fact:id}'),
    standfirst: words.max(400).describe('One or two sentences under the headline; figures as {fact:id}'),
    byline: z.array(id).min(1).describe('Contributor ids, in order'),
    place: words.optional().describe('Place of the dateline, where reporting was done from one'),
    publishedAt: moment.optional().describe('When it was first published'),
    publishAt: moment
      .optional()
      .describe('Instead of `publishedAt`: kept out of everything until a build after this moment'),
    updatedAt: moment.optional().describe('When its meaning last changed'),
    minorEditOf: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .optional()
      .describe('Says that only spelling changed since the release with this digest; the check prints it'),
    draft: z.boolean().default(false).describe('Kept out of the built site'),
    aliases: z.array(id).default([]).describe('Former slugs, which keep leading here'),
    retracted: z
      .strictObject({
        date: day.describe('Day it was taken back'),
        reason: words.max(400).describe('Why, for readers; figures as {fact:id}'),
      })
      .optional()
      .describe('Takes it back: a notice stands at its address, which is never used again'),
    chart: id.optional().describe('Chart that stands for the briefing in lists; its first one if left out'),
  })
  .superRefine(({ publishedAt, publishAt }, context) => {
    if (publishedAt === undefined && publishAt === undefined) {
      const message = 'Unexpected end of the file, expected `publishedAt`, or `publishAt` for a later moment';
      context.addIssue({ code: 'custom', message, params: { rule: 'missing-field' } });
    }
    if (publishedAt !== undefined && publishAt !== undefined) {
      const message = 'Unexpected `publishAt` beside `publishedAt`, expected one of them';
      context.addIssue({ code: 'custom', path: ['publishAt'], message });
    }
  });

export type AuthoredBriefing = z.infer<typeof briefing>;
