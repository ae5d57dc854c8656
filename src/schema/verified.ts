/** What `npm run verify-sources` recorded: which quotes were found, in which text. */
import { z } from 'zod';
import { id } from './text.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `content/.released/quotes.json`. The texts themselves never enter the newsroom. */
export const verified = z.record(
  id,
  z.strictObject({
    text: sha256.describe('SHA-256 of the full text the quotes were found in'),
    quotes: z.record(id, sha256).describe('SHA-256 of each quote that was found, by its id'),
  }),
);

export type Verified = z.infer<typeof verified>;
