/** A contributor: a person, or a desk that signs as one. */
import { z } from 'zod';
import { localText } from './text.ts';
import { webAddress } from './url.ts';

export const contributor = z.strictObject({
  name: localText.describe('As it stands in the byline'),
  kind: z.enum(['person', 'desk']).describe('A person, or a desk'),
  about: localText.describe('Who or what it is, in a sentence'),
  url: webAddress.optional().describe('A page about the contributor'),
});

export type AuthoredContributor = z.infer<typeof contributor>;
