/** Tests the day of access in the files that cite a work. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf, withAccess } from './accessed.ts';

const day = { year: 2026, month: 3, day: 7 };

describe('the day of access', () => {
  it('is the last field of an entry of BibTeX', () => {
    const entry = '@online{a,\n  title = {{B}},\n}\n';
    assert.equal(withAccess(entry, 'bib', day), '@online{a,\n  title = {{B}},\n  urldate = {2026-03-07},\n}\n');
  });

  it('stands before the end of a record of RIS', () => {
    const record = 'TY  - MGZN\r\nER  - \r\n';
    assert.equal(withAccess(record, 'ris', day), 'TY  - MGZN\r\nY2  - 2026/03/07/\r\nER  - \r\n');
  });

  it('is a date of CSL-JSON', () => {
    const text = `${JSON.stringify([{ id: 'a' }], null, 2)}\n`;
    assert.deepEqual(JSON.parse(withAccess(text, 'json', day)), [
      { id: 'a', accessed: { 'date-parts': [[2026, 3, 7]] } },
    ]);
  });

  it('is put into nothing else', () => {
    assert.equal(withAccess('a page of another kind', 'json', day), 'a page of another kind');
  });

  it('is the day of the reader, not that of Greenwich', () => {
    const midnight = new Date(2026, 2, 7, 0, 5);
    assert.deepEqual(dayOf(midnight), day);
  });
});
