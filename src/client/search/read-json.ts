/** Reads the small lists that come with the search page; what is not of the expected form is left out. */
import type { WordList } from './suggest.ts';

export interface Title {
  readonly kind: string;
  readonly url: string;
  readonly title: string;
  readonly line: string;
  readonly names: string;
}

export async function fetchTitles(url: string): Promise<Title[]> {
  const groups = await fetchJson(url);
  return entriesOf(groups).flatMap(([kind, entries]) =>
    textLists(entries).map(([url = '', title = '', line = '', names = '']) => ({ kind, url, title, line, names })),
  );
}

export async function fetchWords(url: string): Promise<WordList> {
  const lists = new Map(entriesOf(await fetchJson(url)));
  return { common: texts(lists.get('common')), rare: texts(lists.get('rare')) };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function textLists(value: unknown): string[][] {
  return Array.isArray(value) ? value.map(texts) : [];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
