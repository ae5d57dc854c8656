/** Keeps designators whole in large type: a headline must not break “S-400” after its hyphen. */

export interface Word {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The text in parts; those with a hyphen before a digit must stay on one line. */
export function wholeWords(text: string): Word[] {
  return text
    .split(/(\S*-\d\S*)/)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
