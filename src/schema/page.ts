/** Front matter of a page of the newsroom’s own: about, methodology, policies. */
import { z } from 'zod';
import { words } from './text.ts';

export const page = z.strictObject({
  title: words.describe('Heading of the page'),
  description: words.describe('What the page tells, for search engines and lists'),
});

export type AuthoredPage = z.infer<typeof page>;
