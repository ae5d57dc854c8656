/** Doubts about what the index answers: it says nothing of parts that are missing, and goes back to “in” for a word it does not have. */
import { markWords, parseExcerpt } from './excerpt.ts';
import type { Result } from './pagefind.ts';
import { foldWord, wordsOf } from './query.ts';
import { isExact, isKnown, type WordList } from './suggest.ts';

/** Words the index must find, as the list holds each of them; none where one is not in the list. */
export function wordsToFind(q: string, list: WordList | null): readonly string[] {
  const words = wordsOf(q);
  return list !== null && words.every((word) => isExact(word, list)) ? words : [];
}

/** Whether a result has a word that was asked for, or one that begins much like it. */
export function isNear({ meta, excerpt }: Pick<Result, 'meta' | 'excerpt'>, question: string): boolean {
  const wanted = wordsOf(question);
  const marked = parseExcerpt(excerpt).flatMap(({ text, isMarked }) => (isMarked ? foldWord(text) : []));
  return (
    marked.some((word) => wanted.some((each) => beginsAlike(word, each))) ||
    markWords(Object.values(meta).join(' '), wanted).some(({ isMarked }) => isMarked)
  );
}

/** Whether no word of the question is known, nor begun. */
export function isUnheardOf(question: string, list: WordList | null): boolean {
  return list !== null && wordsOf(question).every((word) => !isKnown(word, list));
}

/** More than half of the letters asked for are the same from the start. */
function beginsAlike(word: string, wanted: string): boolean {
  const same = Array.from(wanted).findIndex((letter, index) => word[index] !== letter);
  return same === -1 || same > wanted.length / 2;
}
