/**
 * `charts/<id>.yaml`: a chart as an editor writes it. One chart makes one point, which its `finding` states.
 *
 * `x` is always what is compared (a category or a period) and `y` the number; bars over categories lie, bars over periods stand, unless
 * `orientation` says otherwise. Sources, unit and licence come from the series. Estimates and forecasts are drawn dashed by themselves
 * (`status` column of the series), missing numbers stay gaps, and every chart gets a table and a generated description.
 *
 * ```yaml
 * # Bars over categories (horizontal), one of them in the accent colour
 * theme: trade
 * finding: { en: Crude oil is nine tenths of what India buys from Russia }
 * measure: { en: 'Goods imports from Russia by kind, FY2024-25, USD billion' }
 * data: { series: trade-composition, where: { flow: [imports] } }
 * marks: [{ mark: bar, x: goods, y: value }]
 * sort: descending
 * highlight: [crude]
 * ```
 * ```yaml
 * # Grouped bars over periods; a claim about the data inside the finding fails the build if it stops being true
 * theme: trade
 * finding: { en: 'Imports {claim:imports more than triples from FY2021-22 to FY2022-23|more than tripled} in a year; exports did not' }
 * measure: { en: 'Goods trade with Russia, fiscal years, USD billion' }
 * data: { series: india-russia-trade, where: { flow: [exports, imports] } }
 * marks: [{ mark: bar, x: period, y: value, by: flow, layout: grouped }]
 * total: { by: flow, is: total, parts: [exports, imports], tolerance: 0.1 }
 * ```
 * ```yaml
 * # Lines, with a line at a value, a stretch of time and a remark. A cut axis needs its reason, which is printed
 * theme: coproduction
 * finding: { en: 'Russia’s share of India’s arms imports {claim:Russia falls|has fallen}, then rose a little' }
 * measure: { en: 'Share of India’s arms imports, five-year periods, %' }
 * data: { series: arms-suppliers, where: { supplier: [Russia, France, Israel] }, from: 2010..2014 }
 * marks:
 *   - { mark: line, x: period, y: share, by: supplier }
 *   - { mark: rule, y: 50, label: { en: Half of all imports } }
 *   - { mark: band, from: 2018..2022, to: 2021..2025, label: { en: Since the S-400 contract } }
 *   - { mark: annotation, x: 2021..2025, by: Russia, text: { en: First rise in the record } }
 * y: { domain: [0, 100] }
 * highlight: [Russia]
 * ```
 * ```yaml
 * # Shares of 100 %. `area` takes the same channels over many periods
 * marks: [{ mark: bar, x: period, y: share, by: supplier, layout: share }]
 *
 * # Dots joined: two years per row, or what different sources say of one thing
 * data: { series: s400-ranges }
 * marks: [{ mark: range, x: missile, y: range, by: outlet }]
 *
 * # Facts instead of a series; a disputed one is drawn as a range
 * data: { facts: [s400-contract-value, brahmos-export-value], names: { s400-contract-value: { en: S-400 contract } } }
 * marks: [{ mark: range, x: fact, low: low, high: high }]
 *
 * # From one period to another
 * marks: [{ mark: slope, x: period, y: share, by: supplier }]      # data holds exactly two periods
 *
 * # Rows over time: a day or month is a dot, a span a bar; `status: forecast` rows are hollow and dashed
 * marks: [{ mark: gantt, row: unit, period: when, label: remark }]
 *
 * # From one total to the next
 * marks: [{ mark: waterfall, x: step, y: change, totals: [FY2021-22, FY2024-25] }]
 *
 * # One small panel per value of a column
 * marks: [{ mark: line, x: period, y: tiv }]
 * facet: supplier
 *
 * # A large number with a sparkline; a table with small bars
 * marks: [{ mark: number, x: period, y: value }]
 * marks: [{ mark: table, columns: [outlet, period, value], bars: [value] }]
 * ```
 *
 * ## Claims
 * `{claim:<statement>|<words>}` in `finding`, `measure`, `description` or `note` prints the words and checks the statement against the rows the chart draws.
 * A statement is `[subject] <verb …> [from <period> to <period>]`; the subject is a value of `by` or `facet`, and is left out where there is one series.
 * Verbs: `rises`, `falls`, `rises by 40`, `falls by 40 percent` (as far as the digits written go) · `doubles`, `triples`, `quadruples`, `halves`, each also
 * with `more than` or `nearly` before it · `peaks in 2024`, `bottoms in 2019` · `is 36 in 2019..2023` · `stays above 30`, `stays below 80` · `leads`,
 * `leads in 2021..2025` (the largest of all series) · `exceeds France` (in every period both have).
 */
import { z } from 'zod';
import { chartData, chartMark } from './chart-mark.ts';
import { id, localText, words } from './text.ts';
import { themeColours } from './theme.ts';

const names = z.array(z.preprocess((value) => (typeof value === 'number' ? String(value) : value), words));

const numberAxis = z
  .strictObject({
    scale: z
      .enum(['linear', 'log'])
      .default('linear')
      .describe('`log` for numbers that span several powers of ten; never for bars or areas'),
    domain: z
      .tuple([z.number(), z.number()])
      .optional()
      .describe('Ends of the axis; from zero to a round number past the data if left out'),
    axisBreakReason: localText
      .optional()
      .describe('Why the axis does not start at zero; printed under the chart. Bars and areas always start there'),
    label: localText.optional().describe('Words at the axis, where `measure` does not say it all'),
  })
  .refine(({ domain }) => !domain || domain[0] < domain[1], {
    path: ['domain'],
    error: 'Unexpected domain, expected its lower end first',
  });

const total = z.strictObject({
  by: words.describe('Column that names parts and total'),
  is: words.describe('Its value for the total'),
  parts: z.array(words).min(2).describe('Its values for the parts'),
  tolerance: z.number().min(0).default(0).describe('How far the total may be off, in the unit of the numbers'),
  rounding: z
    .boolean()
    .default(false)
    .describe('Let a larger difference stand; “Parts do not add up to totals because of rounding” is printed'),
});

export const chart = z.strictObject({
  theme: id.describe('Id of the theme'),
  finding: localText.describe(
    'The title: what the chart shows, as a sentence without a full stop; figures as {fact:id}',
  ),
  measure: localText.describe('The subtitle: what is measured, for which periods, in which unit'),
  description: localText.optional().describe('Text alternative, instead of the generated one; figures as {fact:id}'),
  note: localText.optional().describe('What a reader must know to read it right; figures as {fact:id}'),
  method: localText.optional().describe('How the numbers were made, for the chart’s own page; figures as {fact:id}'),
  data: chartData.optional().describe('Rows of every mark that names none of its own'),
  marks: z
    .array(chartMark)
    .min(1)
    .describe('What is drawn; the first is the chart’s kind. All share one pair of scales'),
  facet: words.optional().describe('Column that splits the chart into small multiples on one scale'),
  orientation: z
    .enum(['horizontal', 'vertical'])
    .optional()
    .describe('Which way bars, lollipops, ranges and waterfalls run; by what is compared if left out'),
  y: numberAxis.optional().describe('The axis of numbers'),
  sort: z
    .enum(['authored', 'ascending', 'descending'])
    .default('authored')
    .describe('Order of categories: as in the file, or by their number'),
  limit: z
    .number()
    .int()
    .min(2)
    .max(40)
    .optional()
    .describe('Draw only the first so many categories after sorting; the chart says how many there are'),
  highlight: names.default([]).describe('Values of `by` or `x` in the accent colour; all others recede'),
  colours: z
    .record(words, z.enum([...themeColours, 'accent', 'grey']))
    .default({})
    .describe('Colour per value of `by`, so that one thing keeps one colour from chart to chart'),
  decimals: z
    .number()
    .int()
    .min(0)
    .max(4)
    .optional()
    .describe(
      'Decimals every exact number is printed with, and no more for others; as many as each has, at most 2, if left out',
    ),
  total: total.optional().describe('Check that parts add up to a total'),
});

export type AuthoredChart = z.infer<typeof chart>;
