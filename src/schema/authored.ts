/** An authored value together with where each part of it stands in its file. */
import type { Place } from './diagnostic.ts';
import type { TextPart } from './scalar-offsets.ts';

/** Steps from the top of a value to a part of it: `['evidence', 0, 'source']`. */
export type Path = readonly (string | number)[];

/** Where the value at `path` stands, or `part` of it where it is a text; the nearest enclosing one where it is absent. */
export type PlaceOf = (path: Path, part?: TextPart) => Place;

/** A value that a schema has read, and the file it came from. */
export interface Authored<T> {
  readonly value: T;
  readonly file: string;
  readonly placeOf: PlaceOf;
}

/** The same, for one part of the value: an entry of a map of facts. */
export function authoredPart<T>(whole: Authored<unknown>, path: Path, value: T): Authored<T> {
  return { value, file: whole.file, placeOf: (inner, text) => whole.placeOf([...path, ...inner], text) };
}
