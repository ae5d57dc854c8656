/** `new source --url …`: a source card, read today. */
import { source as schema } from '../../../schema/source.ts';
import { renderCard } from '../card-text.ts';
import { idField, today } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { answerOf, type Answers, type Change, type Desk, type Field, type Recipe } from '../recipe.ts';

const { shape } = schema;

export const source: Recipe = {
  kind: 'source',
  about: 'A source card: a cited work and the words it is cited for',
  example:
    'source "Talks end without a date" --url https://example.org/talks --outlet "The Gazette" --published 2026-11-20 --kind news --reliability high --quote "no date was named"',
  title: { name: 'headline', about: shape.headline.description ?? '', isRequired: true },
  fields: [
    { name: 'url', about: shape.url.description ?? '', isRequired: false },
    { name: 'url-unknown', about: shape.urlUnknown.description ?? '', isRequired: false },
    { name: 'outlet', about: shape.outlet.description ?? '', isRequired: true },
    { name: 'published', about: shape.published.description ?? '', isRequired: true, fallback: () => 'unknown' },
    choice('kind', 'What sort of work it is', ['news', 'official', 'dataset', 'reference']),
    choice('reliability', shape.reliability.description ?? '', ['high', 'medium', 'low']),
    { name: 'language', about: shape.language.description ?? '', isRequired: true, fallback: () => 'en' },
    { name: 'author', about: shape.author.description ?? '', isRequired: false },
    { name: 'quote', about: 'A short phrase, exactly as it stands in the source', isRequired: false },
    { name: 'says', about: 'What the source states, in your words, where it is not quoted', isRequired: false },
    idField,
  ],
  make: (given, desk) => [[fileOf(given, desk)]],
  next: 'Add further phrases under `quotes`; each gets an id that facts and citations name. The check reminds you of sources that nothing cites yet.',
};

function choice(name: string, about: string, choices: readonly string[]): Field {
  return { name, about, isRequired: true, choices: () => choices };
}

function fileOf(given: Answers, desk: Desk): Change {
  const quote = given.get('quote');
  const says = given.get('says');
  const headline = answerOf(given, 'headline');
  const outlet = answerOf(given, 'outlet');
  const card = {
    outlet,
    headline,
    author: given.get('author'),
    published: answerOf(given, 'published'),
    accessed: today(desk),
    url: given.get('url'),
    urlUnknown: given.get('url-unknown'),
    language: answerOf(given, 'language'),
    kind: answerOf(given, 'kind'),
    reliability: answerOf(given, 'reliability'),
    says: says === undefined ? undefined : { en: says },
    quotes: quote === undefined ? undefined : [{ id: firstWords(quote), text: quote }],
  };
  const id = given.get('id') ?? idOf(`${outlet} ${headline}`);
  return { kind: 'create', path: `sources/${id}.yaml`, text: renderCard('source', card) };
}

/** Id of a phrase: its first three words. */
function firstWords(quote: string): string {
  return idOf(quote.split(/\s+/).slice(0, 3).join(' ')) || 'quote';
}
