/** What `npm run verify-links` recorded of the addresses of sources. */
import { z } from 'zod';
import { day } from './date.ts';

/** `content/.released/links.json`, by address. */
export const linkRecord = z.record(
  z.string(),
  z.strictObject({
    alive: day.nullable().describe('Last day it answered with a page; `null` where it never did'),
    dead: z
      .strictObject({ since: day, why: z.string() })
      .nullable()
      .describe('Since when it says that the page is gone, and how it says so'),
  }),
);

export type LinkRecord = z.infer<typeof linkRecord>;
