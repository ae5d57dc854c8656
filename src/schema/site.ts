/** `site.yaml`: what the newsroom is called, where it is published, and by whom. */
import { z } from 'zod';
import { defaultLanguage, languages } from '../language/language.ts';
import { id, localText, words } from './text.ts';
import { webAddress } from './url.ts';

export const site = z.strictObject({
  title: localText.describe('Name of the site'),
  shortTitle: localText.optional().describe('Name where room is short; the title if left out'),
  tagline: localText.describe('One line under the name'),
  description: localText.describe('What the site is, in one or two sentences, for search engines and feeds'),
  url: webAddress.describe('Address it is published at, without a path'),
  languages: z
    .array(z.enum(languages))
    .min(1)
    .refine((tags) => tags[0] === defaultLanguage && new Set(tags).size === tags.length, {
      error: `Unexpected languages, expected \`${defaultLanguage}\` first, as it stands at the root, and every other once`,
    })
    .describe('Languages with editions, the main one first'),
  timeZone: z
    .string()
    .refine(isTimeZone, {
      error: 'Unexpected time zone, expected an IANA name such as `Asia/Kolkata`',
    })
    .describe('Zone that dates are printed in'),
  publisher: words.describe('Who answers for the site'),
  contact: z
    .email({ error: 'Unexpected contact, expected an e-mail address' })
    .optional()
    .describe('Where readers write'),
  hub: webAddress
    .optional()
    .describe('WebSub hub that tells followers of feeds at once; whoever publishes the site must ping it'),
  licence: z
    .strictObject({ name: words, url: webAddress })
    .describe('Terms the site’s own texts and charts may be used on'),
  themes: z.array(id).min(1).describe('Theme ids, in the order they are shown'),
  keyFacts: z.array(id).max(6).default([]).describe('Facts for “The ledger in six numbers” on the front page'),
  lead: id.optional().describe('Slug of the briefing that leads the front page; the newest if left out'),
});

export type AuthoredSite = z.infer<typeof site>;

/** The list that `Intl` offers leaves out current names such as `Asia/Kolkata`, so the formatter itself is asked. */
function isTimeZone(zone: string): boolean {
  if (!/^(?:UTC|[A-Z][A-Za-z]+\/[A-Za-z_/+-]+)$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
