/** Tests the description by which browsers add the search. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Site } from '../newsroom/model.ts';
import { renderOpenSearch } from './open-search.ts';

const site: Site = {
  title: { en: 'The Lamp Gazette' },
  shortTitle: { en: 'Far Skerrow Lamp Gazette' },
  tagline: { en: 'Lamps & oil' },
  description: { en: '' },
  url: 'https://lamps.example',
  languages: ['en'],
  timeZone: 'UTC',
  publisher: '',
  contact: null,
  hub: null,
  licence: { name: '', url: '' },
  keyFacts: [],
};

describe('the OpenSearch description', () => {
  const xml = renderOpenSearch(site);

  it('leads to the search page with the words in its address', () => {
    assert.ok(xml.includes('template="https://lamps.example/search/?q={searchTerms}"'));
  });

  it('shortens the name to whole words of at most sixteen letters', () => {
    assert.ok(xml.includes('<ShortName>Far Skerrow Lamp</ShortName>'));
  });

  it('escapes what XML reserves', () => {
    assert.ok(xml.includes('Lamps &#x26; oil'));
  });
});
