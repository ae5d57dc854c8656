/** Finds titles by their words: what there is before the index has come, and when it does not come. */
import type { Title } from './read-json.ts';
import { plainHindi, questionsFor, wordsOf } from './query.ts';

/**
 * Titles that have every word, or a word that starts with it, as the first question has that finds any. Those that start
 * with the text come first, then those that have it in the title, then those of another name.
 */
export function matchTitles(titles: readonly Title[], text: string): Title[] {
  for (const question of questionsFor(text)) {
    const found = matchWords(titles, wordsOf(plainHindi(question)));
    if (found.length > 0) return found;
  }
  return [];
}

function matchWords(titles: readonly Title[], wanted: readonly string[]): Title[] {
  return titles
    .filter(({ title, line, names }) => hasAll(`${title} ${line} ${names}`, wanted))
    .map((title) => ({ title, rank: rankOf(title, wanted) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ title }) => title);
}

function rankOf({ title }: Title, wanted: readonly string[]): number {
  if (wordsOf(plainHindi(title)).join(' ').startsWith(wanted.join(' '))) return 0;
  return hasAll(title, wanted) ? 1 : 2;
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  const words = wordsOf(plainHindi(text));
  return wanted.every((want) => words.some((word) => word.startsWith(want)));
}
