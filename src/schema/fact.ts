/** A fact of the ledger: a checkable statement, its value, and what it rests on. */
import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { period } from './period.ts';
import { id, localText, words } from './text.ts';
import { unit } from './unit.ts';

/** How closely the value is known: printed as “about”, “over”, “under”, “near”; `exact` prints nothing. */
export const precisions = ['exact', 'about', 'over', 'under', 'near'] as const;
export type Precision = (typeof precisions)[number];

/** What is larger or smaller loses digits on the way; a scale such as `million` makes it plain. */
const number = z.number().refine((value) => value === 0 || (Math.abs(value) <= 1e15 && Math.abs(value) >= 1e-6), {
  error: 'Unexpected size of a number, expected 0.000001 to 1000000000000000: write it in another scale',
});

/** A number, or a range `{low: 400, high: 600}`. */
export const figure = z.union([
  number,
  z
    .strictObject({ low: number, high: number })
    .refine(({ low, high }) => low < high, { error: 'Unexpected range, expected `low` below `high`' }),
]);

export const evidence = z
  .strictObject({
    source: id.describe('Id of the source card'),
    quote: id.optional().describe('Id of the phrase on that card which supports the fact'),
    says: localText.optional().describe('What the source states, in our words, where it is not quoted'),
    value: figure
      .optional()
      .describe('The value this source gives, in the fact’s unit, where it differs from the fact’s'),
    relation: z
      .enum(['supports', 'rounds', 'contradicts'])
      .default('supports')
      .describe(
        '`rounds`: the same thing, less exactly; `contradicts`: another value, to be declared under `conflict`',
      ),
  })
  .refine((item) => (item.quote === undefined) !== (item.says === undefined), {
    error: 'Unexpected evidence, expected either `quote` or `says`',
  });

export const fact = z
  .strictObject({
    theme: id.describe('Id of the theme the fact belongs to'),
    statement: localText.describe('What is stated, without the value: “Value of the 2018 contract for S-400 systems”'),
    value: figure.optional().describe('The value, in `unit`; leave out for a fact without one, or a derived one'),
    formula: words
      .optional()
      .describe('For a derived fact: a formula over other facts, `trade-imports - trade-exports`'),
    unit: unit.optional().describe('Unit of the value'),
    noun: localText.optional().describe('What is counted, where the unit is `count`: “squadrons”'),
    precision: z.enum(precisions).optional().describe('How closely the value is known; exact if left out'),
    decimals: z.number().int().min(0).max(6).optional().describe('Decimals to print; as authored if left out'),
    period: period.optional().describe('The stretch of time the value covers'),
    asOf: partialDate.optional().describe('The date the value was true at'),
    evidence: z.array(evidence).default([]).describe('What the fact rests on'),
    conflict: z
      .strictObject({ why: localText.describe('Why this value is used') })
      .optional()
      .describe('Declares that sources differ'),
    reviewBy: day.optional().describe('Day from which the figure counts as not reviewed'),
    note: localText.optional().describe('What a reader should know besides'),
  })
  .superRefine((item, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (item.value !== undefined && item.formula !== undefined) {
      complain('formula', 'Unexpected `formula` beside `value`, expected one of them');
    }
    if (item.value !== undefined && !item.unit) {
      complain('value', 'Unexpected value without a unit, expected `unit` beside it');
    }
    if (item.value !== undefined && !item.period && !item.asOf) {
      complain('value', 'Unexpected value without a time, expected `period` or `asOf`');
    }
    if (item.formula === undefined && item.evidence.length === 0) {
      context.addIssue({
        code: 'custom',
        message: 'Unexpected fact without evidence, expected at least one entry under `evidence`',
        params: { rule: 'no-evidence' },
      });
    }
  });

/** A file of facts: a map from id to fact. */
export const facts = z.record(id, fact);

export type AuthoredFact = z.infer<typeof fact>;
export type AuthoredEvidence = z.infer<typeof evidence>;
