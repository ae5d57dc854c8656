/** Finds the word an author most likely meant. */
import { distance } from 'fastest-levenshtein';
import { compareText } from './diagnostic.ts';

/** Longest word that can be a slip of an id or key; comparing takes the cube of its length. */
const longest = 100;

/**
 * The candidate nearest to `word` by edit distance, if it is near enough to be a slip: one edit per three letters, at least one.
 * Two letters that changed places are one slip.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longest) return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, edits: slips(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || compareText(a.candidate, b.candidate));
  return ranked[0]?.candidate ?? null;
}

function slips(word: string, candidate: string): number {
  const swaps = Array.from({ length: word.length - 1 }, (_, index) => swapAt(word, index));
  return Math.min(distance(word, candidate), ...swaps.map((swapped) => 1 + distance(swapped, candidate)));
}

function swapAt(word: string, index: number): string {
  return `${word.slice(0, index)}${word.charAt(index + 1)}${word.charAt(index)}${word.slice(index + 2)}`;
}
