/** `new chart "Finding" --series …`: a chart over a series, with the first mark that fits its columns. */
import type { AuthoredSeries } from '../../../schema/series.ts';
import { renderCard } from '../card-text.ts';
import { idField, onlyOne } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { answerOf, type Answers, type Change, type Desk, type Recipe } from '../recipe.ts';

export const chart: Recipe = {
  kind: 'chart',
  about: 'A chart over a series',
  example: 'chart "Imports keep rising" --series goods-imports',
  title: { name: 'finding', about: 'What the chart shows, as a sentence without a full stop', isRequired: true },
  fields: [
    {
      name: 'series',
      about: 'Id of the series to draw',
      isRequired: true,
      choices: ({ authored }) => [...authored.series.keys()],
      fallback: ({ authored }) => onlyOne([...authored.series.keys()]),
    },
    { name: 'measure', about: 'The subtitle: what is measured, when, in which unit', isRequired: false },
    idField,
  ],
  make: (given, desk) => marksFor(given, desk).map((mark) => [fileOf({ given, desk, mark })]),
  next: 'Write <Chart id="…" /> on a line of its own in a briefing. The guide shows the other marks.',
};

type Mark = Readonly<Record<string, unknown>>;

/** Marks from the most telling to the plainest; the check refuses those that the numbers don’t allow. */
function marksFor(given: Answers, desk: Desk): Mark[] {
  const columns = Object.entries(seriesOf(given, desk)?.columns ?? {});
  const first = (kind: string): string | undefined => columns.find(([, column]) => column.kind === kind)?.[0];
  const [period, category, number] = [first('period'), first('category'), first('number')];
  const drawn: Mark[] = [
    ...(period !== undefined && category !== undefined ? [{ mark: 'line', x: period, y: number, by: category }] : []),
    ...(period !== undefined ? [{ mark: 'bar', x: period, y: number }] : []),
    ...(category !== undefined ? [{ mark: 'bar', x: category, y: number }] : []),
  ];
  const shown = columns.filter(([, { kind }]) => kind !== 'source' && kind !== 'status').map(([name]) => name);
  return [...(number === undefined ? [] : drawn), { mark: 'table', columns: shown }];
}

function fileOf({ given, desk, mark }: { given: Answers; desk: Desk; mark: Mark }): Change {
  const finding = answerOf(given, 'finding');
  const series = seriesOf(given, desk);
  const card = {
    theme: series?.theme,
    finding: { en: finding },
    measure: { en: given.get('measure') ?? measureOf(series) },
    data: { series: answerOf(given, 'series') },
    marks: [mark],
  };
  return { kind: 'create', path: `charts/${given.get('id') ?? idOf(finding)}.yaml`, text: renderCard('chart', card) };
}

function measureOf(series: AuthoredSeries | undefined): string {
  const number = Object.values(series?.columns ?? {}).find((column) => column.kind === 'number');
  return [series?.title.en, number?.unit].filter((part) => part !== undefined && part !== 'count').join(', ');
}

function seriesOf(given: Answers, { authored }: Desk): AuthoredSeries | undefined {
  return authored.series.get(answerOf(given, 'series'))?.authored.value;
}
