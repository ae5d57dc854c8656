/** `new theme "Payments" …`: one of the newsroom’s lasting questions. */
import { theme as schema, themeColours } from '../../../schema/theme.ts';
import { renderCard } from '../card-text.ts';
import { idField } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { answerOf, type Answers, type Change, type Desk, type Recipe } from '../recipe.ts';

const { shape } = schema;

export const theme: Recipe = {
  kind: 'theme',
  about: 'A theme: one of the lasting questions',
  example: 'theme "Payments" --question "How is the trade paid for?" --summary "Where it stands, in three sentences."',
  title: { name: 'name', about: shape.name.description ?? '', isRequired: true },
  fields: [
    { name: 'question', about: shape.question.description ?? '', isRequired: true },
    { name: 'summary', about: shape.summary.description ?? '', isRequired: true },
    {
      name: 'colour',
      about: shape.colour.description ?? '',
      isRequired: true,
      choices: () => themeColours,
      fallback: firstFreeColour,
    },
    idField,
  ],
  make: (given) => [[fileOf(given)]],
  next: 'Add its id to `themes` in `site.yaml` to choose its place; until then it comes last.',
};

function firstFreeColour({ authored }: Desk): string {
  const taken = new Set([...authored.themes.values()].map(({ value }) => value.colour));
  return themeColours.find((colour) => !taken.has(colour)) ?? themeColours[0];
}

function fileOf(given: Answers): Change {
  const name = answerOf(given, 'name');
  const card = {
    name: { en: name },
    question: { en: answerOf(given, 'question') },
    summary: { en: answerOf(given, 'summary') },
    colour: answerOf(given, 'colour'),
  };
  return { kind: 'create', path: `themes/${given.get('id') ?? idOf(name)}.yaml`, text: renderCard('theme', card) };
}
