/** “Did you mean”: finds the words of the index that mistyped ones were meant to be. */
import { foldWord } from './query.ts';

/** Alphabetical; common words are preferred where two are equally near. */
export interface WordList {
  readonly common: readonly string[];
  readonly rare: readonly string[];
}

/** The text with unknown words replaced by near ones; `null` where all are known or nothing is near. */
export function suggest(text: string, list: WordList): string | null {
  const suggested = text.replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‑-]*/gu, (word) => {
    const folded = foldWord(word);
    return isKnown(folded, list) ? word : (nearest(folded, list) ?? word);
  });
  return suggested === text ? null : suggested;
}

/** Whether the index has the word, a word that starts with it, or one that differs in its ending. */
export function isKnown(word: string, list: WordList): boolean {
  if (/^\d+$/.test(word)) return true;
  const stem = word.replace(/(?:ies|es|s|ed|ing|ly)$/, '');
  return [word, ...(stem.length >= 4 ? [stem] : [])].some(
    (start) => hasStart(list.common, start) || hasStart(list.rare, start),
  );
}

/** Whether the index has exactly this word. */
export function isExact(word: string, { common, rare }: WordList): boolean {
  return [common, rare].some((words) => words[firstFrom(words, word)] === word);
}

/** One edit for every four letters: fewer would help nobody, more would guess. */
function nearest(word: string, { common, rare }: WordList): string | null {
  const most = Math.floor(word.length / 4);
  if (most === 0) return null;
  let best: { readonly word: string; readonly cost: number } | null = null;
  for (const [words, handicap] of [
    [common, 0],
    [rare, 0.5],
  ] as const) {
    for (const candidate of words) {
      if (Math.abs(candidate.length - word.length) > most) continue;
      const edits = distance(word, candidate, most);
      // The first letter is seldom the wrong one.
      const cost = edits + handicap + (candidate[0] === word[0] ? 0 : 0.25);
      if (edits <= most && (best === null || cost < best.cost)) best = { word: candidate, cost };
    }
  }
  return best === null ? null : best.word;
}

/** Edits between two words, a swap of neighbours counting as one; `most + 1` where there are more. */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

function hasStart(words: readonly string[], start: string): boolean {
  return words[firstFrom(words, start)]?.startsWith(start) ?? false;
}

/** Index of the first word that does not come before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
