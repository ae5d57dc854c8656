/** The released ledger: what readers have been shown, kept as a snapshot to compare with. */
import { z } from 'zod';
import { figure, precisions } from './fact.ts';
import { id } from './text.ts';
import { unit } from './unit.ts';

/** `content/.released/ledger.json`, written by `npm run release`, never by hand. */
export const released = z.strictObject({
  releasedAt: z.iso.datetime({ offset: true }).describe('Moment of the release'),
  facts: z.record(
    id,
    z.strictObject({
      figure: figure.nullable().describe('Its value, in `unit`'),
      unit: unit.nullable(),
      precision: z.enum(precisions).nullable(),
    }),
  ),
  briefings: z.record(
    z.string().regex(/^[a-z0-9-]+\/[a-z]{2}$/),
    z.strictObject({
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('SHA-256 of headline, standfirst and prose, white space folded'),
    }),
  ),
  uses: z
    .record(z.string().regex(/^(?:facts|briefings|events|glossary|series)\/[a-z0-9/-]+$/), z.array(id))
    .optional()
    .describe('Sources that each of these rests on; absent in a snapshot from before they were kept'),
});

export type Released = z.infer<typeof released>;
