/** A work as CSL-JSON, which citation processors read. */
import type { Citable, CitableAuthor } from './citable.ts';

const types: Readonly<Record<Citable['kind'], string>> = {
  briefing: 'article-newspaper',
  chart: 'figure',
  fact: 'dataset',
};

export function citeCsl(work: Citable): string {
  const item = {
    id: work.key,
    type: types[work.kind],
    title: work.title,
    'container-title': work.site,
    publisher: work.publisher,
    author: work.authors.map(nameOf),
    ...(work.date !== null && { issued: { 'date-parts': [work.date.split('-').map(Number)] } }),
    version: work.version,
    language: work.language,
    URL: work.url,
    abstract: work.abstract,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function nameOf({ name, isPerson }: CitableAuthor): Record<string, string> {
  const words = name.split(' ');
  if (!isPerson || words.length < 2) return { literal: name };
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}
