/** Fields that several kinds ask for. */
import type { Desk, Field } from './recipe.ts';

export const idField: Field = {
  name: 'id',
  about: 'Its id: lower-case letters, digits and hyphens; made from its words if left out',
  isRequired: false,
};

export const themeField: Field = {
  name: 'theme',
  about: 'Id of the theme it belongs to',
  isRequired: true,
  choices: ({ authored }) => [...authored.themes.keys()],
  fallback: ({ authored }) => onlyOne([...authored.themes.keys()]),
};

export const sourceField: Field = {
  name: 'source',
  about: 'Id of the source it rests on',
  isRequired: true,
  choices: ({ authored }) => [...authored.sources.keys()],
  fallback: ({ authored }) => onlyOne([...authored.sources.keys()]),
};

/** What evidence says: the id of a stored phrase, or our own words. */
export const evidenceFields: readonly Field[] = [
  sourceField,
  { name: 'quote', about: 'Id of the phrase on that card which supports it', isRequired: false },
  { name: 'says', about: 'What the source states, in your words, where it is not quoted', isRequired: false },
];

/** The one there is; nothing where an editor has to choose. */
export function onlyOne(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : '';
}

/** Day of the call, `YYYY-MM-DD`. */
export function today({ now }: Desk): string {
  return now.slice(0, 10);
}
