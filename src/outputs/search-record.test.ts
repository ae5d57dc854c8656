/** Tests the page that the index reads of a record: what is in it, and that texts stay texts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paragraphs, renderSearchRecord, type SearchRecord } from './search-record.ts';

const record: SearchRecord = {
  kind: 'fact',
  url: '/facts/lamps/',
  title: 'Lamps “lit” & <counted>',
  body: paragraphs(['40 lamps', null, '', 'a note on 3 < 4'], 7),
  names: [],
  mentions: ['burner'],
  standing: 'key',
  themes: ['oil', 'lamps'],
  language: 'en',
  date: '2025-12-05',
  card: { value: '40 lamps', accent: 'teal' },
};

const page = renderSearchRecord(record, 'en');

describe('the page of a record', () => {
  it('files it under its kind, each theme, its language and its year', () => {
    for (const [name, value] of [
      ['kind', 'fact'],
      ['theme', 'oil'],
      ['theme', 'lamps'],
      ['language', 'en'],
      ['year', '2025'],
    ]) {
      assert.ok(page.includes(`<meta data-pagefind-filter="${name}[content]" content="${value}">`), name);
    }
  });

  it('keeps markup in texts from being markup', () => {
    assert.match(page, /<h1 [^>]*>Lamps “lit” &#x26; &#x3C;counted><\/h1>/);
    assert.ok(page.includes('3 &#x3C; 4'));
  });

  it('leaves out paragraphs without text, and lets the first weigh more', () => {
    assert.equal(record.body, '<p data-pagefind-weight="7">40 lamps</p><p>a note on 3 &#x3C; 4</p>');
  });

  it('gives a quote no title of its own: its words would count twice', () => {
    const quote = renderSearchRecord({ ...record, kind: 'quote' }, 'en');
    assert.ok(!quote.includes('<h1'));
    assert.ok(quote.includes('data-pagefind-meta="heading[content]"'));
  });

  it('sorts what has no date after all that has', () => {
    assert.ok(
      renderSearchRecord({ ...record, date: null }, 'en').includes('data-pagefind-sort="date[content]" content="0"'),
    );
  });

  it('sorts by a number, whether the day is known or only the year', () => {
    for (const [date, key] of [
      ['2030', '20300000'],
      ['2025-06', '20250600'],
      ['2025-12-05', '20251205'],
      ['2026-11-20T08:00:00+05:30', '20261120'],
    ]) {
      assert.ok(
        renderSearchRecord({ ...record, date: date ?? null }, 'en').includes(`"date[content]" content="${key}"`),
        date,
      );
    }
  });
});
