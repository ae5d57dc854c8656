/** `new series "Lamps" --rows 2024=421,2025=412 …`: numbers over periods, and their description. */
import { parsePeriod } from '../../../schema/period.ts';
import { renderCard } from '../card-text.ts';
import { idField, sourceField, themeField } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { answerOf, listOf, type Answers, type Change, type Recipe } from '../recipe.ts';

export const series: Recipe = {
  kind: 'series',
  about: 'A series of numbers, for charts',
  example:
    'series "Goods imports" --theme trade --unit "USD billion" --source the-ministry-2026 --rows 2023=40.1,2024=42',
  title: { name: 'title', about: 'What is measured', isRequired: true },
  fields: [
    themeField,
    { name: 'unit', about: 'Unit of the numbers: `USD billion`, `%`, `count`', isRequired: true },
    sourceField,
    { name: 'rows', about: 'Periods or names and their numbers: 2024=421,2025=412', isRequired: true },
    idField,
  ],
  make: (given) => [filesOf(given)],
  next: 'Add further rows and columns to the `.csv`, in any spreadsheet, and describe new columns in the `.yaml`.',
};

function filesOf(given: Answers): Change[] {
  const title = answerOf(given, 'title');
  const id = given.get('id') ?? idOf(title);
  const rows = listOf(given, 'rows').map((row) => row.split('=').map((cell) => cell.trim()));
  const isPeriods = rows.every(([first = '']) => parsePeriod(first) !== null);
  const first = isPeriods
    ? { period: { kind: 'period', label: { en: 'Period' } } }
    : { name: { kind: 'category', label: { en: 'Name' } } };
  const card = {
    theme: answerOf(given, 'theme'),
    title: { en: title },
    columns: { ...first, value: { kind: 'number', label: { en: title }, unit: answerOf(given, 'unit') } },
    sources: [answerOf(given, 'source')],
  };
  const csv = [`${isPeriods ? 'period' : 'name'},value`, ...rows.map((cells) => cells.map(quoteCell).join(','))];
  return [
    { kind: 'create', path: `series/${id}.csv`, text: `${csv.join('\n')}\n` },
    { kind: 'create', path: `series/${id}.yaml`, text: renderCard('series', card) },
  ];
}

function quoteCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
