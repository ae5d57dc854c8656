/** Citations in running text, in two styles. */
import type { Citable } from './citable.ts';

/** For notes: “Trade desk, ‘Headline’, Site, 21 November 2026, version 3fa8b2c1, https://…”. */
export function citeInNotes(work: Citable, versionWords: string): string {
  const { title, site, dateText, url } = work;
  return `${joined([authorNames(work), `“${title}”`, site, dateText, versionWords, url])}.`;
}

/** For lists by author and year: “Trade desk (2026). Headline. Site, 21 November 2026, version 3fa8b2c1. https://…”. */
export function citeByDate(work: Citable, versionWords: string): string {
  const { title, site, date, dateText, url } = work;
  const year = date === null ? '' : ` (${date.slice(0, 4)})`;
  const end = /[?!]$/.test(title) ? '' : '.';
  return `${authorNames(work)}${year}. ${title}${end} ${joined([site, dateText, versionWords])}. ${url}`;
}

function authorNames({ authors }: Citable): string {
  const names = authors.map(({ name }) => name);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} & ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
