/** What the records of the interface for programs hold: one schema is type, published JSON Schema and documentation at once. */
import { z } from 'zod';

/** Part of every address; raised when a field changes its meaning or goes. New fields don’t raise it. */
export const apiVersion = 1;

const address = z.string().describe('Full address');
const day = z.string().describe('`YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is known');
const moment = z.string().describe('Moment with offset, in the newsroom’s time zone');
const figure = z
  .union([z.number(), z.object({ low: z.number(), high: z.number() })])
  .describe('A number, or the two ends of a range');
const version = z.literal(apiVersion).describe('Version of the interface');
const ids = z.array(z.string());

const correction = z.object({
  id: z.string().describe('Id of the correction, and of its place on the page of corrections'),
  date: day,
  kind: z
    .enum(['correction', 'clarification', 'update'])
    .describe('What was wrong: something, its wording, or its age'),
  text: z.string().describe('What was put right'),
});

export const statusSchema = z.object({
  kind: z.enum(['retracted', 'superseded']),
  date: day,
  reason: z.string(),
  by: address.nullable().describe('Page of the source that stands in its place'),
});
const status = statusSchema.nullable().describe('What became of it; null while it stands');

const evidence = z.object({
  relation: z.enum(['supports', 'rounds', 'contradicts']).describe('What the source says to the value'),
  value: figure.nullable().describe('The value this source gives, where it differs'),
  quote: z.string().nullable().describe('Exact words of the source'),
  says: z.string().nullable().describe('What it states in our words, where it is not quoted'),
  source: z.object({
    id: z.string().describe('Id among the sources'),
    url: address.describe('Page of the source on this site'),
    outlet: z.string().describe('Who published it'),
    published: day.nullable(),
    address: address.nullable().describe('The work itself, at the quoted words'),
    status,
  }),
});

export const factSchema = z
  .object({
    version,
    id: z.string().describe('Stable id'),
    url: address.describe('Page of the fact'),
    statement: z.string().describe('What is stated, without the value'),
    text: z.string().nullable().describe('The value as printed, with precision and unit; null for a fact without one'),
    value: figure.nullable().describe('Number or range in `unit`'),
    unit: z.string().nullable().describe('Unit of `value`: `USD billion`, `%`, `count`'),
    baseValue: z.number().nullable().describe('The value in the unit’s base: dollars, not billions'),
    precision: z.string().nullable().describe('`exact`, `about`, `over`, `under` or `near`'),
    period: z.object({ text: z.string(), start: day, end: day }).nullable().describe('The time it speaks of'),
    asOf: day.nullable().describe('The day it was true'),
    reviewBy: day.nullable().describe('The day by which it is to be looked at again'),
    disputed: z.string().nullable().describe('Where sources differ: why this value is used'),
    derivation: z
      .object({ formula: z.string(), inputs: ids.describe('Ids of the facts in the formula') })
      .nullable()
      .describe('How it is worked out from other facts'),
    evidence: z.array(evidence).describe('What each source says for or against it'),
    corrections: z.array(correction.extend({ was: figure.describe('The value before') })).describe('Newest first'),
    licence: address.describe('Terms of use'),
  })
  .describe('A fact of the ledger: its value and what it rests on');

export const sourceSchema = z
  .object({
    version,
    id: z.string().describe('Stable id'),
    url: address.describe('Page of the source on this site'),
    outlet: z.string().describe('Who published it'),
    headline: z.string().describe('Its headline, or what it is'),
    headlineIs: z.enum(['exact', 'rebuilt', 'description']).describe('Only an exact headline is the one printed'),
    author: z.string().nullable(),
    published: day.nullable(),
    accessed: day.nullable().describe('The day it was read'),
    address: address.nullable().describe('The work itself'),
    noAddress: z.string().nullable().describe('Why it has none'),
    archive: address.nullable().describe('An archived copy'),
    language: z.string().describe('Language tag of the work'),
    kind: z.enum(['news', 'official', 'dataset', 'reference']).describe('What sort of work it is'),
    reliability: z.enum(['high', 'medium', 'low']).describe('How far its kind is trusted'),
    says: z.string().nullable().describe('What it states, in our words'),
    quotes: z
      .array(z.object({ id: z.string(), text: z.string(), address: address.nullable() }))
      .describe('Exact phrases kept of it, each with the address that opens at it'),
    status,
    facts: ids.describe('Ids of facts that rest on it'),
    licence: address.describe('Terms of use of this record'),
  })
  .describe('A work that is cited, with the words it is cited for');

export const chartSchema = z
  .object({
    version,
    id: z.string().describe('Stable id'),
    url: address.describe('Page of the chart'),
    theme: z.string().describe('Id of its theme'),
    kind: z.string().describe('Kind of its first mark: `line`, `bar`, `table`'),
    finding: z.string().describe('What it shows, in a sentence'),
    measure: z.string().describe('What is measured, in which unit, over which time'),
    description: z.string().describe('The chart in words'),
    notes: z.array(z.string()),
    method: z.string().nullable().describe('How it was made'),
    columns: z.array(z.string()).describe('Heads of the table'),
    rows: z.array(z.array(z.string())).describe('The numbers as printed, row by row'),
    facts: ids.describe('Ids of the facts drawn'),
    sources: ids.describe('Ids of its sources'),
    files: z
      .object({ svg: address, png: address, csv: address, json: address, embed: address })
      .describe('What can be taken along; `json` has every number with its own sources'),
    licence: address.describe('Terms of use'),
  })
  .describe('A chart: what it shows, its numbers and where they come from');

export const briefingSchema = z
  .object({
    version,
    id: z.string().describe('Its name in addresses'),
    url: address.describe('Page of the briefing'),
    markdown: address.describe('The same as Markdown'),
    language: z.string().describe('Language tag'),
    theme: z.string().describe('Id of its theme'),
    headline: z.string(),
    standfirst: z.string().describe('What it says, in a sentence or two'),
    authors: z.array(z.string()),
    place: z.string().nullable().describe('Place of reporting'),
    published: moment,
    updated: moment.describe('When it last changed for readers, corrections of its figures included'),
    words: z.number().describe('How long it is'),
    html: z.string().describe('The whole text with references, full addresses in it'),
    facts: ids.describe('Ids of facts printed, in order of mention'),
    charts: ids.describe('Ids of charts shown'),
    terms: ids.describe('Ids of terms explained'),
    sources: ids.describe('Ids of sources cited, in the order of their numbers'),
    corrections: z.array(correction).describe('Newest first'),
    licence: address.describe('Terms of use'),
  })
  .describe('A published analysis');

export const listSchema = z
  .object({
    version,
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string().describe('Headline, finding or statement'),
        text: z.string().nullable().describe('Standfirst, measure, value or day'),
        updated: moment.nullable().describe('Last change, where one is recorded'),
        url: address.describe('Page for readers'),
        record: address.describe('The whole record'),
      }),
    ),
  })
  .describe('All things of a kind');

export const indexSchema = z
  .object({
    version,
    title: z.string(),
    url: address.describe('The site'),
    documentation: address,
    licence: address.describe('Terms of use'),
    built: moment.describe('When this copy of the site was made'),
    collections: z.array(
      z.object({
        name: z.string().describe('`briefings`, `facts`, `sources` or `charts`'),
        count: z.number(),
        list: address.describe('All of them'),
        schema: address.describe('JSON Schema of one record'),
      }),
    ),
  })
  .describe('What there is, and where');
