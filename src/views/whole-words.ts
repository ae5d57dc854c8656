/** Keeps designators, spans, days and pairs of names whole in large type: no headline breaks “S-400”, “1960–64”, “5 May” or “Delhi–Moscow”. */

export interface Word {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Longer ones would not fit a small phone in large type; a designator or a pair of names is far shorter. */
const longest = 24;

/** The text in parts; a hyphen or dash before a digit, a dash between two names, and a day with its month must stay on one line. */
export function wholeWords(text: string): Word[] {
  return text
    .split(/(\S*[-–]\d\S*|\p{Lu}\p{L}+–\p{Lu}\p{L}+|\b\d{1,2} \p{Lu}\p{L}+(?= \d{4}))/u)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 && part.length <= longest }))
    .filter((part) => part.text !== '');
}
