/** Finds titles by their words: what there is before the index has come, and when it does not come. */
import type { Title } from './read-json.ts';
import { plainHindi, wordsOf } from './query.ts';

/** Titles that have every word, or a word that starts with it; those that start with the text come first. */
export function matchTitles(titles: readonly Title[], text: string): Title[] {
  const wanted = wordsOf(plainHindi(text.normalize('NFC')));
  if (wanted.length === 0) return [];
  const folded = wanted.join(' ');
  return titles
    .map((title) => ({ title, words: wordsOf(plainHindi(`${title.title} ${title.line} ${title.names}`)) }))
    .filter(({ words }) => wanted.every((want) => words.some((word) => word.startsWith(want))))
    .sort((a, b) => Number(b.words.join(' ').startsWith(folded)) - Number(a.words.join(' ').startsWith(folded)))
    .map(({ title }) => title);
}
