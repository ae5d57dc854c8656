/** Citations are read back by a program for references as they were meant: author, title and date exact. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { withAccess } from '../../src/client/cite/accessed.ts';
import { citableOf, listCitations } from '../../src/views/cite.ts';
import { createEdition } from '../../src/views/edition.ts';
import { ledger, textOf, tiny } from './published.ts';

// It comes without types.
const load = createRequire(import.meta.url);
const { Cite } = z
  .object({ Cite: z.custom<new (text: string) => { data: unknown }>((value) => typeof value === 'function') })
  .parse(load('@citation-js/core'));
load('@citation-js/plugin-bibtex');
load('@citation-js/plugin-ris');

const records = z.array(
  z.object({
    title: z.string(),
    URL: z.string(),
    author: z.array(
      z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() }),
    ),
    issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
    accessed: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
    version: z.string().optional(),
    edition: z.string().optional(),
  }),
);

for (const [name, site] of Object.entries({ fixture: tiny, Ledger: ledger })) {
  describe(`the citations of the ${name}`, () => {
    const edition = createEdition(site.newsroom, 'en');
    const works = listCitations(edition);

    for (const form of ['bib', 'ris', 'json'] as const) {
      it(`say in ${form} who wrote what, when to the day, which version, and when it was read`, async () => {
        const own = works.filter((work) => work.form === form);
        assert.ok(own.length > edition.briefings.length);
        for (const { name: file, work } of own) {
          const text = withAccess(await textOf(site, `/cite/${file}.${form}`), form, { year: 2026, month: 3, day: 7 });
          const [record] = records.parse(new Cite(text).data);
          assert.ok(record, file);
          assert.equal(readable(record.title), readable(work.title), file);
          assert.equal(record.URL, work.url, file);
          const authors = record.author.map(
            ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
          );
          assert.deepEqual(
            authors,
            work.authors.map((author) => author.name),
            file,
          );
          const date = work.date === null ? undefined : [work.date.split('-').map(Number)];
          assert.deepEqual(record.issued?.['date-parts'], date, file);
          assert.deepEqual(record.accessed?.['date-parts'], [[2026, 3, 7]], file);
          assert.equal(record.version ?? record.edition, work.version, file);
        }
      });
    }

    it('date every briefing', () => {
      for (const briefing of edition.briefings)
        assert.match(citableOf({ kind: 'briefing', briefing }, edition).date ?? '', /^\d{4}-\d\d-\d\d$/);
    });
  });
}

/** Spaces that don’t break, quotes and dashes come back in the spelling of the reader. */
function readable(title: string): string {
  return title.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-');
}
