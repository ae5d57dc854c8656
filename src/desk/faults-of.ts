/** What the check says of a newsroom, asked once per state of it. */
import { checkNewsroom } from '../checks/check-newsroom.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

const found = new WeakMap<LoadedNewsroom, readonly Diagnostic[]>();

export function faultsOf(loaded: LoadedNewsroom): readonly Diagnostic[] {
  const known = found.get(loaded) ?? checkNewsroom(loaded);
  found.set(loaded, known);
  return known;
}
