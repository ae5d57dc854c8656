/** A source card: a cited work, and the exact words it is cited for. */
import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { id, localText, words } from './text.ts';
import { faultOfUrl, webAddress } from './url.ts';

/** A stored excerpt: an exact phrase of the source, short enough to quote. */
export const quote = z.strictObject({
  id: id.describe('Id of the phrase within its source'),
  text: words.describe('The exact words, as they stand in the source'),
  supports: words.optional().describe('What the phrase is kept for, for editors'),
});

const unknown = z.literal('unknown');

const withdrawal = {
  date: day.describe('Day its publisher said so'),
  reason: localText.describe('Why, as readers should know it; figures as {fact:id}'),
};

/** What became of a work after it was published. */
export const sourceStatus = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('retracted').describe('Taken back by its publisher'), ...withdrawal }),
  z.strictObject({
    kind: z
      .literal('superseded')
      .describe('Replaced by its publisher: a new edition, a final figure for a provisional one'),
    ...withdrawal,
    by: id.describe('Id of the source that stands in its place'),
  }),
]);

export const source = z
  .strictObject({
    outlet: words.describe('Who published it: paper, agency, institution'),
    originalOutlet: words
      .optional()
      .describe(
        'Whose report it carries, where that is another’s: the agency, or the paper it is a copy of. What one of them said counts once, however many carry it',
      ),
    headline: words.describe('The headline, or what the piece is where the headline is not known'),
    headlineIs: z
      .enum(['exact', 'rebuilt', 'description'])
      .default('exact')
      .describe(
        '`exact` as printed; `rebuilt` from the address; `description` in our words. Only exact ones are shown as headlines',
      ),
    author: words.optional().describe('Named author, as printed'),
    published: z.union([unknown, partialDate]).describe('Day, month or year of publication, or `unknown`'),
    publishedNote: words.optional().describe('What is known of the date besides'),
    accessed: z.union([unknown, day]).describe('Day the text was read, or `unknown`'),
    url: z.string().optional().describe('Address of the work; https, or http where `archiveUrl` is given'),
    urlUnknown: words.optional().describe('Why there is no address'),
    archiveUrl: webAddress.optional().describe('Address of an archived copy'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .describe('Language of the work, as its BCP 47 tag'),
    kind: z.enum(['news', 'official', 'dataset', 'reference']).describe('What sort of work it is'),
    reliability: z
      .enum(['high', 'medium', 'low'])
      .describe(
        '`high`: primary, official or newspaper of record; `medium`: agency copy, state media, trade press; `low`: digests, blogs. A low one never carries a fact alone',
      ),
    reliabilityNote: words.optional().describe('Why it is rated so'),
    status: sourceStatus
      .optional()
      .describe(
        'Says that the work was retracted or superseded: readers are told wherever it is used, and nothing new may rest on it',
      ),
    says: localText.optional().describe('What the source states, in our words, where it may not be quoted'),
    quotes: z.array(quote).default([]).describe('Exact phrases kept from the source'),
    note: words.optional().describe('For editors; not shown'),
  })
  .superRefine((card, context) => {
    if (!card.url && !card.urlUnknown) {
      context.addIssue({
        code: 'custom',
        message: 'Unexpected source without `url`, expected an address, or `urlUnknown` with the reason',
      });
    }
    if (card.url) {
      const fault = faultOfUrl(card.url, { allowHttp: Boolean(card.archiveUrl) });
      if (fault) context.addIssue({ code: 'custom', path: ['url'], message: fault, params: { rule: 'unsafe-url' } });
    }
    if (card.quotes.length === 0 && !card.says && !card.archiveUrl) {
      context.addIssue({
        code: 'custom',
        message: 'Unexpected source without its words, expected `quotes`, `says` or `archiveUrl`',
      });
    }
  });

export type AuthoredSource = z.infer<typeof source>;
