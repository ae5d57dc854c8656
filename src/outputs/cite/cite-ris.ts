/** A work as a record of RIS, which EndNote, Zotero and Mendeley read. */
import type { Citable } from './citable.ts';

// Not NEWS, though it is nearest: of its records some readers take authors for reporters, and of the date the year only.
const types: Readonly<Record<Citable['kind'], string>> = { briefing: 'MGZN', chart: 'FIGURE', fact: 'DATA' };

export function citeRis(work: Citable): string {
  const tags: readonly (readonly [tag: string, value: string])[] = [
    ['TY', types[work.kind]],
    ['ID', work.key],
    // A name without a comma is taken as that of a body; with one, as family name and given names.
    ...work.authors.map((author) => ['AU', author.isPerson ? familyFirst(author.name) : author.name] as const),
    ['TI', work.title],
    ['T2', work.site],
    ['PB', work.publisher],
    ...(work.date === null
      ? []
      : ([
          ['PY', work.date.slice(0, 4)],
          ['DA', `${work.date.replaceAll('-', '/')}/`],
        ] as const)),
    ['ET', work.version],
    ['LA', work.language],
    ['UR', work.url],
    ['AB', work.abstract],
  ];
  const lines = tags.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}`);
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

function familyFirst(name: string): string {
  const words = name.split(' ');
  return words.length > 1 ? `${words.at(-1) ?? ''}, ${words.slice(0, -1).join(' ')}` : name;
}
