/** Claims: statements about the data that a text makes, as `{claim:imports more than triples|more than tripled}`. */

export type Verb =
  | { readonly kind: 'moves'; readonly way: 'rises' | 'falls'; readonly by: number | null; readonly isPercent: boolean }
  | { readonly kind: 'multiplies'; readonly factor: number; readonly degree: 'about' | 'more than' | 'nearly' }
  | { readonly kind: 'turns'; readonly way: 'peaks' | 'bottoms'; readonly period: string }
  | { readonly kind: 'is'; readonly value: number; readonly period: string }
  | { readonly kind: 'stays'; readonly way: 'above' | 'below'; readonly value: number }
  | { readonly kind: 'leads'; readonly period: string | null }
  | { readonly kind: 'exceeds'; readonly other: string };

export interface Claim {
  /** As authored. */
  readonly text: string;
  /** The series it speaks of; `null` where there is one. */
  readonly subject: string | null;
  readonly verb: Verb;
  readonly from: string | null;
  readonly to: string | null;
}

/** A place in a text where words claim something. */
export interface ClaimSlot {
  readonly statement: string;
  readonly words: string;
  /** Where the statement begins in the text. */
  readonly start: number;
}

const slotPattern = /\{claim:([^{}|]*)\|((?:[^{}]|\{fact:[^{}]*\})*)\}/g;

/** The claims of a text, in order. */
export function claimSlots(text: string): ClaimSlot[] {
  return [...text.matchAll(slotPattern)].map((match) => {
    const [, statement = '', words = ''] = match;
    return {
      statement: statement.trim(),
      words,
      start: text.indexOf(statement.trim(), match.index + '{claim:'.length),
    };
  });
}

/** The text with its claims’ words alone. */
export function withoutClaims(text: string): string {
  return text.replace(slotPattern, (_, __, words: string) => words);
}

/** Where braces begin a claim that is not closed or has no words; -1 where none do. */
export function brokenClaim(text: string): number {
  const rest = text.replace(slotPattern, (slot) => ' '.repeat(slot.length));
  return rest.indexOf('{claim');
}
