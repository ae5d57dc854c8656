/** Text fragments: the part of an address that names words of a page, `text=first%20words,last%20words`. */

/** Words of a page in their surroundings; texts are as the page has them, marks of references included. */
export interface PassageText {
  /** What is selected of the first block; all of it where the selection ends in the same one. */
  readonly first: string;
  /** What is selected of the last block; `null` where that is the first. */
  readonly last: string | null;
  /** What stands in the first block before the words, and in the last one behind them. */
  readonly before: string;
  readonly after: string;
  /** The text of the article, to see whether the words stand in it more than once. */
  readonly page: string;
}

/** Longest passage put into an address whole; a longer one is given by its first and last words. */
const wholePassageWords = 8;
/** Words at each end of a long passage, and words beside one that stands on the page more than once. */
const edgeWords = 4;

/** What stands after `text=`. A passage over several blocks is always a range: a text is looked for inside one block. */
export function textFragment({ first, last, before, after, page }: PassageText): string {
  const words = wordsOf(first);
  const isWhole = last === null && words.length <= wholePassageWords;
  const start = isWhole ? words : words.slice(0, edgeWords);
  const end = isWhole ? [] : wordsOf(last ?? first).slice(-edgeWords);
  const isAmbiguous = countOf(start.join(' '), wordsOf(page).join(' ')) > 1;
  const prefix = isAmbiguous ? wordsOf(before).slice(-edgeWords) : [];
  const suffix = isAmbiguous && prefix.length === 0 && isWhole ? wordsOf(after).slice(0, edgeWords) : [];
  return [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end.length > 0 ? [encode(end)] : []),
    ...(suffix.length > 0 ? [`-${encode(suffix)}`] : []),
  ].join(',');
}

/** Separated by spaces that break: the others are letters to browsers that look for the words. */
function wordsOf(text: string): string[] {
  return text.split(/[ \t\r\n]+/).filter((word) => word !== '');
}

function countOf(words: string, text: string): number {
  return text.toLowerCase().split(words.toLowerCase()).length - 1;
}

/** The grammar of fragments gives a meaning of its own to the hyphen. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}
