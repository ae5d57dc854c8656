/** Keeps designators and pairs of names whole in large type: no headline breaks “S-400” or “Delhi–Moscow”. */

export interface Word {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The text in parts; those with a hyphen before a digit, or a dash between two names, must stay on one line. */
export function wholeWords(text: string): Word[] {
  return text
    .split(/(\S*-\d\S*|\p{Lu}\p{L}+–\p{Lu}\p{L}+)/u)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
