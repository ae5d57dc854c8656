/** `new event "The talks end" --date 2026-11-20 …`: an entry at the end of the theme’s file of events. */
import { event as schema } from '../../../schema/event.ts';
import { renderEntry } from '../card-text.ts';
import { evidenceFields, idField, themeField } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { answerOf, type Answers, type Change, type Recipe } from '../recipe.ts';

export const event: Recipe = {
  kind: 'event',
  about: 'A dated event for the timeline',
  example:
    'event "The talks end" --theme trade --date 2026-11-20 --source the-gazette-2026 --says "It reports the end."',
  title: { name: 'title', about: schema.shape.title.description ?? '', isRequired: true },
  fields: [
    themeField,
    { name: 'date', about: 'When it happened, or is due: 2025, 2025-12 or 2025-12-05', isRequired: true },
    { name: 'status', about: schema.shape.status.description ?? '', isRequired: false },
    ...evidenceFields,
    idField,
  ],
  make: (given) => [[changeOf(given)]],
  next: 'It stands on the timeline of its theme.',
};

function changeOf(given: Answers): Change {
  const title = answerOf(given, 'title');
  const theme = answerOf(given, 'theme');
  const quote = given.get('quote');
  const says = given.get('says');
  const status = given.get('status');
  const entry = {
    date: answerOf(given, 'date'),
    themes: [theme],
    title: { en: title },
    ...(status !== undefined && { status }),
    evidence: [
      {
        source: answerOf(given, 'source'),
        ...(quote !== undefined && { quote }),
        ...(says !== undefined && { says: { en: says } }),
      },
    ],
  };
  const id = given.get('id') ?? idOf(title);
  return { kind: 'append', path: `events/${theme}.yaml`, text: renderEntry({ [id]: entry }) };
}
