/** Finds the word an author most likely meant. */
import { distance } from 'fastest-levenshtein';
import { compareText } from './diagnostic.ts';

/** The candidate nearest to `word` by edit distance, if it is near enough to be a slip: one edit per three letters, at least one. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || compareText(a.candidate, b.candidate));
  return ranked[0]?.candidate ?? null;
}
