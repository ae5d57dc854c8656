/** `new fact "Value of the contract" …`: an entry at the end of the theme’s file of facts. */
import { precisions } from '../../../schema/fact.ts';
import { renderEntry } from '../card-text.ts';
import { evidenceFields, idField, themeField } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { answerOf, type Answers, type Change, type Recipe } from '../recipe.ts';

export const fact: Recipe = {
  kind: 'fact',
  about: 'A fact of the ledger, with its evidence',
  example:
    'fact "Value of the contract" --theme payments --value 5.43 --unit "USD billion" --as-of 2018-10 --source the-gazette-2018 --quote value',
  title: { name: 'statement', about: 'What is stated, without the value', isRequired: true },
  fields: [
    themeField,
    { name: 'value', about: 'The value, a plain number; left out for a fact without one', isRequired: false },
    { name: 'unit', about: 'Its unit: `USD billion`, `%`, `count`, `km`', isRequired: false },
    { name: 'noun', about: 'What is counted, where the unit is `count`', isRequired: false },
    { name: 'as-of', about: 'The date the value was true at: 2025, 2025-12 or 2025-12-05', isRequired: false },
    { name: 'period', about: 'Or the stretch of time it covers: 2025, FY2024-25, 2009..2013', isRequired: false },
    {
      name: 'precision',
      about: 'How closely the value is known; exact if left out',
      isRequired: false,
      choices: () => precisions,
    },
    {
      name: 'formula',
      about: 'For a derived fact: a formula over other facts, `imports - exports`',
      isRequired: false,
    },
    ...evidenceFields.map((field) => ({ ...field, isRequired: false })),
    { name: 'file', about: 'Name of the file in `facts`, without `.yaml`; the theme’s if left out', isRequired: false },
    idField,
  ],
  make: (given) => [[changeOf(given)]],
  next: 'Write <Fact id="…" /> where a briefing gives the figure.',
};

function changeOf(given: Answers): Change {
  const statement = answerOf(given, 'statement');
  const source = given.get('source');
  const entry = {
    theme: answerOf(given, 'theme'),
    statement: { en: statement },
    value: numberOrText(given.get('value')),
    unit: given.get('unit'),
    noun: localText(given.get('noun')),
    precision: given.get('precision'),
    formula: given.get('formula'),
    period: given.get('period'),
    asOf: given.get('as-of'),
    evidence: source === undefined ? undefined : [evidenceOf(source, given)],
  };
  const known = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  const file = given.get('file') ?? answerOf(given, 'theme');
  const id = given.get('id') ?? idOf(statement);
  return { kind: 'append', path: `facts/${file}.yaml`, text: renderEntry({ [id]: known }) };
}

function evidenceOf(source: string, given: Answers): Readonly<Record<string, unknown>> {
  const quote = given.get('quote');
  const says = given.get('says');
  return { source, ...(quote !== undefined && { quote }), ...(says !== undefined && { says: { en: says } }) };
}

function localText(text: string | undefined): { en: string } | undefined {
  return text === undefined ? undefined : { en: text };
}

/** A number where it is one; else the text itself, for the check to say what is wrong with it. */
function numberOrText(text: string | undefined): number | string | undefined {
  return text !== undefined && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
