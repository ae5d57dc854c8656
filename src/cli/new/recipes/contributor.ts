/** `new contributor "Anna Rao" …`: a person or desk that signs. */
import { contributor as schema } from '../../../schema/contributor.ts';
import { renderCard } from '../card-text.ts';
import { idField } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { answerOf, type Answers, type Change, type Recipe } from '../recipe.ts';

const { shape } = schema;

export const contributor: Recipe = {
  kind: 'contributor',
  about: 'A person or desk that signs briefings',
  example: 'contributor "Anna Rao" --kind person --about "Writes on payments."',
  title: { name: 'name', about: shape.name.description ?? '', isRequired: true },
  fields: [
    {
      name: 'kind',
      about: shape.kind.description ?? '',
      isRequired: true,
      choices: () => shape.kind.options,
      fallback: () => 'person',
    },
    { name: 'about', about: shape.about.description ?? '', isRequired: true },
    idField,
  ],
  make: (given) => [[fileOf(given)]],
  next: 'Name it in the `byline` of a briefing.',
};

function fileOf(given: Answers): Change {
  const name = answerOf(given, 'name');
  const card = { name: { en: name }, kind: answerOf(given, 'kind'), about: { en: answerOf(given, 'about') } };
  const id = given.get('id') ?? idOf(name);
  return { kind: 'create', path: `contributors/${id}.yaml`, text: renderCard('contributor', card) };
}
