/** A work as an entry of BibTeX and BibLaTeX. */
import type { Citable } from './citable.ts';

export function citeBibtex(work: Citable): string {
  const [year, month] = (work.date ?? '').split('-');
  const fields: Readonly<Record<string, string | undefined>> = {
    author: work.authors.map(({ name, isPerson }) => (isPerson ? escape(name) : `{${escape(name)}}`)).join(' and '),
    // Doubled braces keep the capitals of names and systems.
    title: `{${escape(work.title)}}`,
    organization: escape(work.site),
    publisher: escape(work.publisher),
    date: work.date ?? undefined,
    year,
    month: month === undefined ? undefined : String(Number(month)),
    version: work.version,
    langid: work.language === 'hi' ? 'hindi' : 'british',
    url: work.url,
    abstract: escape(work.abstract),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@online{${work.key},\n${lines.join('\n')}\n}\n`;
}

/** Characters that mean something to TeX; all others stand as they are, in UTF-8. */
function escape(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => replacements[sign] ?? `\\${sign}`).replaceAll('\u00a0', '~');
}

const replacements: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
