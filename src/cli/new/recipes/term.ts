/** `new term "Vostro account" …`: a glossary entry. */
import { term as schema } from '../../../schema/term.ts';
import { renderCard } from '../card-text.ts';
import { idField } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { answerOf, listOf, type Answers, type Change, type Recipe } from '../recipe.ts';

const { shape } = schema;

export const term: Recipe = {
  kind: 'term',
  about: 'A glossary entry',
  example: 'term "Vostro account" --kind concept --short "An account that a bank keeps for a bank abroad."',
  title: { name: 'name', about: shape.name.description ?? '', isRequired: true },
  fields: [
    {
      name: 'kind',
      about: shape.kind.description ?? '',
      isRequired: true,
      choices: () => shape.kind.options,
    },
    { name: 'short', about: shape.short.description ?? '', isRequired: true },
    {
      name: 'designators',
      about: 'Names with digits that are not figures, with commas between: S-400,Su-30MKI',
      isRequired: false,
    },
    { name: 'themes', about: 'Ids of themes it matters to, with commas between', isRequired: false },
    idField,
  ],
  make: (given) => [[fileOf(given)]],
  next: 'Write <Term id="…">words</Term> where a briefing uses it first.',
};

function fileOf(given: Answers): Change {
  const name = answerOf(given, 'name');
  const lists = { themes: listOf(given, 'themes'), designators: listOf(given, 'designators') };
  const card = {
    name: { en: name },
    kind: answerOf(given, 'kind'),
    short: { en: answerOf(given, 'short') },
    themes: lists.themes.length > 0 ? lists.themes : undefined,
    designators: lists.designators.length > 0 ? lists.designators : undefined,
  };
  return { kind: 'create', path: `glossary/${given.get('id') ?? idOf(name)}.yaml`, text: renderCard('term', card) };
}
