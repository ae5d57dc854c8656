/** Keeps designators and pairs of names whole in large type: no headline breaks “S-400” or “Delhi–Moscow”. */

export interface Word {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Longer ones would not fit a small phone in large type; a designator or a pair of names is far shorter. */
const longest = 24;

/** The text in parts; those with a hyphen before a digit, or a dash between two names, must stay on one line. */
export function wholeWords(text: string): Word[] {
  return text
    .split(/(\S*-\d\S*|\p{Lu}\p{L}+–\p{Lu}\p{L}+)/u)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 && part.length <= longest }))
    .filter((part) => part.text !== '');
}
