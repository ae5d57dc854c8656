/** Names inside a page, for the ids of its elements. */

/**
 * The name as an id may bear it: plain views of browsers drop what calls itself `share`, which they take for buttons,
 * so `crude-share` becomes `crude-shares`. Figures of a text must not vanish with it.
 */
export function elementName(name: string): string {
  return name.replace(/(^|[-_.])share(?=$|[-_.])/gi, '$1shares');
}
