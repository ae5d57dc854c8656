/** Tests the search of titles that stands in for the index. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchTitles } from './match-titles.ts';

const titles = [
  { kind: 'fact', url: '/facts/a/', title: 'Price of an S-400 squadron', line: '$1.09 billion', names: '' },
  { kind: 'term', url: '/glossary/s-400/', title: 'S-400', line: 'System', names: 'Triumf, Sudarshan' },
];

describe('titles', () => {
  it('are found by the beginnings of all words, those that start with them first', () => {
    assert.deepEqual(
      matchTitles(titles, 's-400').map(({ url }) => url),
      ['/glossary/s-400/', '/facts/a/'],
    );
    assert.deepEqual(
      matchTitles(titles, 'squad pri').map(({ url }) => url),
      ['/facts/a/'],
    );
  });

  it('are found by other names and by what stands beside them', () => {
    assert.deepEqual(
      matchTitles(titles, 'triu').map(({ url }) => url),
      ['/glossary/s-400/'],
    );
    assert.deepEqual(
      matchTitles(titles, '1.09').map(({ url }) => url),
      ['/facts/a/'],
    );
  });

  it('are found in Hindi with and without the dot below', () => {
    const hindi = [{ kind: 'term', url: '/hi/glossary/a/', title: 'क़ंदील प्रहरी', line: '', names: '' }];
    for (const typed of ['कंदील', '\u0915\u093cंदील', '\u0958ंदील'])
      assert.equal(matchTitles(hindi, typed).length, 1, typed);
  });

  it('are not found by words they do not have', () => {
    assert.deepEqual(matchTitles(titles, 'squadron rouble'), []);
    assert.deepEqual(matchTitles(titles, '…'), []);
  });
});
