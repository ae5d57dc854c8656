/** Tests the list of titles that comes before the index: what is in it, in which order, and how much. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchKind, SearchRecord } from '../outputs/search-record.ts';
import { listTitles } from './search-titles.ts';

function record(kind: SearchKind, changes: Partial<SearchRecord> = {}): SearchRecord {
  return {
    kind,
    url: `/${kind}/`,
    title: `A ${kind}`,
    body: '',
    names: [],
    mentions: [],
    standing: 'plain',
    themes: [],
    language: 'en',
    date: null,
    card: { line: 'as of June 2025' },
    ...changes,
  };
}

describe('the list of titles', () => {
  it('shows the value of a fact, and of one without nothing in its place', () => {
    const valued = record('fact', { card: { value: '40 lamps', line: 'as of June 2025' } });
    assert.deepEqual(listTitles([valued, record('fact')]).fact, [
      ['/fact/', 'A fact', '40 lamps'],
      ['/fact/', 'A fact'],
    ]);
  });

  it('shows the line of everything else, and other names', () => {
    const term = record('term', { card: { line: 'System' }, names: ['Triumf', 'Sudarshan'] });
    assert.deepEqual(listTitles([term]).term, [['/term/', 'A term', 'System', 'Triumf, Sudarshan']]);
  });

  it('has no quotes and no sources', () => {
    assert.deepEqual(Object.values(listTitles([record('quote'), record('source')])).flat(), []);
  });

  it('leaves out what readers ask for least by name where there is too much', () => {
    const events = Array.from({ length: 2000 }, () => record('event'));
    const listed = listTitles([...events, record('term')]);
    assert.equal(listed.term?.length, 1);
    assert.equal(listed.event?.length, 1499);
  });
});
