/** Tests citations: in running text, and as files for reference managers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Citable } from './citable.ts';
import { citeBibtex } from './cite-bibtex.ts';
import { citeCsl } from './cite-csl.ts';
import { citeByDate, citeInNotes } from './cite-plain.ts';
import { citeRis } from './cite-ris.ts';

const work: Citable = {
  key: 'briefing-lamps',
  kind: 'briefing',
  authors: [
    { name: 'Lamp desk', isPerson: false },
    { name: 'Ada Skerrow', isPerson: true },
  ],
  title: 'Lamps & oil: 50% at $3_a litre?',
  abstract: 'Nine lamps\u00a0{and} one ~dark~.',
  site: 'The Skerrow Light',
  publisher: 'Skerrow Harbour',
  date: '2026-03-01',
  dateText: '1 March 2026',
  url: 'https://skerrow.example/briefings/lamps/',
  language: 'en',
  version: '3fa8b2c1',
};

describe('a citation', () => {
  it('names authors, title, site, day, version and address in notes', () => {
    assert.equal(
      citeInNotes(work, 'version 3fa8b2c1'),
      'Lamp desk & Ada Skerrow, “Lamps & oil: 50% at $3_a litre?”, The Skerrow Light, 1 March 2026, version 3fa8b2c1, https://skerrow.example/briefings/lamps/.',
    );
  });

  it('leads with author and year in lists, and ends a question as a question', () => {
    assert.match(
      citeByDate(work, ''),
      /^Lamp desk & Ada Skerrow \(2026\)\. Lamps [^?]+\? The Skerrow Light, 1 March 2026\. https/,
    );
    assert.doesNotMatch(citeByDate({ ...work, date: null, dateText: '' }, ''), /\(|, \./);
  });

  it('escapes in BibTeX what TeX would take for commands, and keeps a desk’s name in one piece', () => {
    const entry = citeBibtex(work);
    assert.match(entry, /author = \{\{Lamp desk\} and Ada Skerrow\}/);
    assert.ok(entry.includes('title = {{Lamps \\& oil: 50\\% at \\$3\\_a litre?}}'));
    assert.ok(entry.includes('abstract = {Nine lamps~\\{and\\} one \\textasciitilde{}dark\\textasciitilde{}.}'));
    const braces = entry.replace(/\\[{}]/g, '').replace(/[^{}]/g, '');
    assert.equal(braces.replaceAll('{', '').length, braces.length / 2, 'as many braces close as open');
  });

  it('leaves out of BibTeX what is not known', () => {
    assert.doesNotMatch(citeBibtex({ ...work, date: null }), /date|year|month/);
  });

  it('is one line a field in RIS, from TY to ER', () => {
    const lines = citeRis({ ...work, abstract: 'Nine\nlamps' }).split('\r\n');
    assert.ok(
      lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
      lines.join('|'),
    );
    assert.equal(lines[0], 'TY  - MGZN');
    assert.deepEqual(lines.slice(-2), ['ER  - ', '']);
    assert.ok(lines.includes('AU  - Skerrow, Ada') && lines.includes('AU  - Lamp desk'));
  });

  it('tells persons from bodies in CSL-JSON', () => {
    const authors = [{ literal: 'Lamp desk' }, { family: 'Skerrow', given: 'Ada' }];
    const parsed: unknown = JSON.parse(citeCsl(work));
    assert.deepEqual(parsed, [{ ...plainFields, author: authors, issued: { 'date-parts': [[2026, 3, 1]] } }]);
  });
});

/** Fields of CSL-JSON that stand as the work has them. */
const plainFields = {
  id: work.key,
  type: 'article-newspaper',
  title: work.title,
  'container-title': work.site,
  publisher: work.publisher,
  version: work.version,
  language: work.language,
  URL: work.url,
  abstract: work.abstract,
};
