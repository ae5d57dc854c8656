/** How hard English prose is to read, by sentences and syllables. */

export interface ReadingLevel {
  /** Years of school a reader needs, after the Flesch–Kincaid formula. */
  readonly grade: number;
  /** Mean words a sentence. */
  readonly sentenceLength: number;
  /** Sentences longer than 35 words, longest first. */
  readonly longSentences: readonly string[];
}

/** More words than this, and a reader has lost the beginning. */
const longestSentence = 35;

/**
 * The level of `paragraphs`; `null` where there is no sentence to measure.
 * Formula: Kincaid, Fishburne, Rogers and Chissom 1975, grade = 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
 */
export function readingLevel(paragraphs: readonly string[]): ReadingLevel | null {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = paragraphs
    .flatMap((paragraph) => [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()))
    .map((text) => ({ text, words: wordsIn(text) }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return null;
  const sentenceLength = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return {
    grade: 0.39 * sentenceLength + 11.8 * (syllables / words.length) - 15.59,
    sentenceLength,
    longSentences: sentences
      .filter((sentence) => sentence.words.length > longestSentence)
      .sort((a, b) => b.words.length - a.words.length)
      .map(({ text }) => text),
  };
}

/** Words of letters; a figure counts as a word of one syllable, as it is read at a glance. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu) ?? [];
}

/** Groups of vowels, less a silent `e` at the end: near enough for a mean over many words. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?<=[^aeiouyl])e[sd]?$|(?<=[aeiouy][^aeiouy]*l)e$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
