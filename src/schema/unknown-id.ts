/** The diagnostic for an id that names nothing. */
import type { Diagnostic, Place } from './diagnostic.ts';
import { nearest } from './nearest.ts';

/** “Unexpected source `x`, expected the id of a source”, with the nearest known id as a hint. */
export function unknownId(what: string, id: string, where: { place: Place; known: Iterable<string> }): Diagnostic {
  const guess = nearest(id, [...where.known]);
  const article = /^[aeiou]/.test(what) ? 'an' : 'a';
  return {
    rule: 'unknown-id',
    severity: 'error',
    place: where.place,
    message: `Unexpected ${what} \`${id}\`, expected the id of ${article} ${what}`,
    asks: { what, id },
    ...(guess !== null && { hint: `did you mean \`${guess}\`?` }),
  };
}
