/** The page of a term. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { readSettings } from '../newsroom/settings.ts';
import { createEdition } from './edition.ts';
import { viewTerm } from './glossary.ts';

it('names in other letters say by these which language they are in', () => {
  const settings = {
    ...readSettings({ SOURCE_DATE_EPOCH: '1764000000' }),
    contentDir: 'e2e/fixtures/two-languages/content',
  };
  const { newsroom } = loadNewsroom(settings, { cache: noCache });
  assert.ok(newsroom);
  const [term] = newsroom.terms.values();
  assert.ok(term);
  const named = { ...term, aliases: ['Watch', 'प्रहरी', 'Сторож'], designators: [] };
  assert.deepEqual(viewTerm(named, createEdition(newsroom, 'en')).otherNames, [
    { text: 'Watch,', tongue: {} },
    { text: 'प्रहरी,', tongue: { lang: 'hi' } },
    { text: 'Сторож', tongue: { lang: 'ru' } },
  ]);
});
