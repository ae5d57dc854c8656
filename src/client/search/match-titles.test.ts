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

  it('are found however a designator is written, and without the empty words of a question', () => {
    for (const text of ['S 400', 's400', 'S-400', 'what is the Triumf'])
      assert.equal(matchTitles(titles, text)[0]?.url, '/glossary/s-400/', text);
  });

  it('that have the words come before those of another name', () => {
    const named = { kind: 'term', url: '/glossary/cbdc/', title: 'Digital currency', line: '', names: 'digital rupee' };
    const titled = { kind: 'term', url: '/glossary/vostro/', title: 'Special rupee account', line: '', names: '' };
    assert.deepEqual(matchTitles([named, titled], 'rupee'), [titled, named]);
  });

  it('are not found by words they do not have', () => {
    assert.deepEqual(matchTitles(titles, 'squadron rouble'), []);
    assert.deepEqual(matchTitles(titles, '…'), []);
  });
});
