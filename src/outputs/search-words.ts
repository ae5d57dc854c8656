/** The words of the index, for telling a reader who mistyped one which was meant. */

/** In two lists, each in alphabetical order: those that occur often enough to be preferred, and the rest. */
export interface WordList {
  readonly common: readonly string[];
  readonly rare: readonly string[];
}

/** Occurrences from which a word is common. */
const often = 4;
/** Above this many, words that occur once are left out: the list must stay small enough to load. */
const mostWords = 20_000;

/** Lists the words of HTML documents. Words with digits in them are designators and stay; bare numbers go. */
export function listWords(documents: readonly string[]): WordList {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const word of wordsOf(document)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].sort();
  const kept = words.length > mostWords ? words.filter((word) => (counts.get(word) ?? 0) > 1) : words;
  const isCommon = (word: string): boolean => (counts.get(word) ?? 0) >= often;
  return { common: kept.filter(isCommon), rare: kept.filter((word) => !isCommon(word)) };
}

/** Texts and names; what stands around the main part of a page is not searched, and scripts, styles and drawings hold no words. Reading tags with a pattern is enough: nothing is shown of it. */
function wordsOf(document: string): string[] {
  const text = (/<main\b[\s\S]*<\/main>/.exec(document)?.[0] ?? document)
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<meta [^>]*="(?:names|also|value|line)\[content\]" content="([^"]*)">/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ');
  return (text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‑-]*/gu) ?? [])
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .map(foldWord)
    .filter((word) => word.length > 1 && /\p{L}/u.test(word));
}

/** As the index compares words: lower case, without marks inside, possessive or hyphen. */
function foldWord(word: string): string {
  return word
    .replace(/['’]s$/u, '')
    .replace(/\p{P}/gu, '')
    .toLowerCase();
}
