/** Marks of a chart as an editor writes them: what is drawn, over which rows, through which columns. */
import { z } from 'zod';
import { id, localText, words } from './text.ts';
import { period } from './period.ts';

/** A cell to pick rows by. A bare year may stand without quotes. */
const cell = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), words);

const columnName = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, {
  error: 'Unexpected column name, expected the header of a column, such as `period`',
});

/** The rows a mark draws: some of a series, or facts of the ledger. */
export const chartData = z
  .strictObject({
    series: id.optional().describe('Id of the series to draw'),
    where: z
      .record(columnName, z.array(cell).min(1))
      .optional()
      .describe('Keep only rows whose column holds one of these values: `flow: [imports, exports]`'),
    from: period.optional().describe('Keep only rows whose period starts no earlier than this one'),
    to: period.optional().describe('Keep only rows whose period ends no later than this one'),
    facts: z
      .array(id)
      .min(1)
      .optional()
      .describe(
        'Ids of facts to draw instead, in order. Their columns are `fact`, `period`, `value`, `low` and `high`; a disputed fact gets the range of what its sources say',
      ),
    names: z
      .record(id, localText)
      .optional()
      .describe('Short names of these facts in the chart; their statements if left out'),
  })
  .refine((data) => (data.series === undefined) !== (data.facts === undefined), {
    error: 'Unexpected `data`, expected either `series` or `facts`',
  });

const labels = z
  .enum(['auto', 'all', 'ends', 'none'])
  .default('auto')
  .describe(
    'Which values are written beside their marks: as many as fit, all, the first and last, or none (the axis and the table still tell them)',
  );

const data = chartData.optional().describe('Rows of this mark, where they differ from the chart’s `data`');
const by = columnName
  .optional()
  .describe('Column that splits the rows into series told apart by colour, pattern and label; at most 5');
const x = columnName.describe(
  'Column of what is compared: a category or a period. It runs along the other side when the chart is horizontal',
);
const y = columnName.describe('Column of the number that is drawn');

const bar = z.strictObject({
  mark: z.literal('bar'),
  data,
  x,
  y,
  by,
  layout: z
    .enum(['grouped', 'stacked', 'share'])
    .default('grouped')
    .describe('With `by`: bars side by side, on top of each other, or on top of each other as shares of 100 %'),
  labels,
});

const area = z.strictObject({
  mark: z.literal('area'),
  data,
  x,
  y,
  by,
  layout: z
    .enum(['stacked', 'share'])
    .default('stacked')
    .describe('With `by`: on top of each other, as amounts or as shares of 100 %'),
  labels,
});

/** Marks that need no more than what is compared, its number, and how rows are told apart. */
const line = z.strictObject({ mark: z.literal('line'), data, x, y, by, labels });
const step = z.strictObject({ mark: z.literal('step'), data, x, y, by, labels });
const point = z.strictObject({ mark: z.literal('point'), data, x, y, by, labels });
const lollipop = z.strictObject({ mark: z.literal('lollipop'), data, x, y, labels });
const slope = z.strictObject({
  mark: z.literal('slope'),
  data,
  x,
  y,
  by: columnName.describe('Column that names the lines'),
  labels,
});

const range = z
  .strictObject({
    mark: z.literal('range'),
    data,
    x,
    low: columnName.optional().describe('Column of the lower end'),
    high: columnName.optional().describe('Column of the upper end'),
    y: columnName
      .optional()
      .describe('Instead of `low` and `high`: the column of the number, one row per dot, the dots joined'),
    by: columnName
      .optional()
      .describe('With `y`: the column that names the dots: the years compared, or the sources that differ'),
    labels,
  })
  .refine((mark) => (mark.y === undefined ? mark.low && mark.high : mark.by && !mark.low && !mark.high), {
    error: 'Unexpected channels of a range, expected `low` and `high`, or `y` and `by`',
  });

const gantt = z
  .strictObject({
    mark: z.literal('gantt'),
    data,
    row: columnName.describe('Column of what each row is about; rows of one name share a line'),
    period: columnName
      .optional()
      .describe('Column of the period: a day or month is drawn as a dot, longer ones as a bar'),
    start: columnName.optional().describe('Instead of `period`: column of the first day'),
    end: columnName.optional().describe('With `start`: column of the last day'),
    by,
    label: columnName.optional().describe('Text column written beside each item'),
  })
  .refine((mark) => (mark.period === undefined ? mark.start && mark.end : !mark.start && !mark.end), {
    error: 'Unexpected channels of a gantt, expected `period`, or `start` and `end`',
  });

const waterfall = z.strictObject({
  mark: z.literal('waterfall'),
  data,
  x,
  y,
  totals: z
    .array(cell)
    .default([])
    .describe('Values of `x` whose number is the sum so far, drawn from zero and checked'),
  labels,
});

const number = z.strictObject({
  mark: z.literal('number'),
  data,
  x: columnName
    .optional()
    .describe('Column of the period; with it a sparkline of all rows stands beside the newest number'),
  y,
});

const table = z.strictObject({
  mark: z.literal('table'),
  data,
  columns: z.array(columnName).min(2).describe('Columns shown, in order'),
  bars: z.array(columnName).default([]).describe('Number columns drawn as small bars beside the numbers'),
});

/** A value on the axis of numbers, a category or period on the other, or the value of a fact. */
const place = z.union([z.number(), words]);

const rule = z
  .strictObject({
    mark: z.literal('rule'),
    x: place.optional().describe('Period or category to draw the line at'),
    y: place.optional().describe('Number to draw the line at, or `fact:<id>`'),
    label: localText.optional().describe('Words beside the line; figures as {fact:id}'),
  })
  .refine((mark) => (mark.x === undefined) !== (mark.y === undefined), {
    error: 'Unexpected channels of a rule, expected either `x` or `y`',
  });

const band = z.strictObject({
  mark: z.literal('band'),
  axis: z.enum(['x', 'y']).default('x').describe('The axis the stretch is on'),
  from: place.describe('Where it begins: a period, category or number'),
  to: place.describe('Where it ends, itself included'),
  label: localText.optional().describe('Words at its top; figures as {fact:id}'),
});

const annotation = z.strictObject({
  mark: z.literal('annotation'),
  x: place.describe('Period or category the words point at'),
  y: place.optional().describe('Number they point at; the mark’s own number there if left out'),
  by: words.optional().describe('Which of several series they point at'),
  text: localText.describe('A few words; figures as {fact:id}'),
});

export const chartMark = z.discriminatedUnion('mark', [
  bar,
  line,
  area,
  step,
  point,
  lollipop,
  slope,
  range,
  gantt,
  waterfall,
  number,
  table,
  rule,
  band,
  annotation,
]);

export type AuthoredMark = z.infer<typeof chartMark>;
export type AuthoredChartData = z.infer<typeof chartData>;
