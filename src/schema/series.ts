/** A series: tidy numbers in `series/<id>.csv`, described by `series/<id>.yaml` beside it. */
import { z } from 'zod';
import { id, localText, words } from './text.ts';
import { unit } from './unit.ts';

/** How certain a row is; estimates and forecasts are drawn dashed. */
export const statuses = ['reported', 'provisional', 'estimate', 'forecast', 'target'] as const;
export type Status = (typeof statuses)[number];

/** What a column of the CSV holds. */
export const column = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('period'), label: localText })
    .describe('A period: 2025, 2025-12, FY2024-25, 2009..2013'),
  z.strictObject({
    kind: z.literal('category'),
    label: localText,
    names: z.record(words, localText).optional().describe('How each value is shown to readers'),
  }),
  z.strictObject({ kind: z.literal('number'), label: localText, unit }).describe('A number; empty where there is none'),
  z.strictObject({ kind: z.literal('text'), label: localText }),
  z.strictObject({ kind: z.literal('source') }).describe('Id of the source of the row'),
  z
    .strictObject({ kind: z.literal('status') })
    .describe('reported, provisional, estimate, forecast or target; empty is reported'),
  z
    .strictObject({ kind: z.literal('precision') })
    .describe('How closely the number of the row is known: exact, about, over, under or near; empty is exact'),
]);

export const series = z.strictObject({
  theme: id,
  title: localText.describe('What is measured'),
  columns: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), column).describe('Every column of the CSV, by its header'),
  sources: z.array(id).default([]).describe('Sources of the whole file, where rows name none'),
  licence: words.optional().describe('Terms of the data, where they are not ours'),
  note: localText.optional().describe('What a reader must know to read the numbers right'),
});

export type AuthoredSeries = z.infer<typeof series>;
export type AuthoredColumn = z.infer<typeof column>;
