/** No word mixes letters of scripts that look alike: in a name that is how readers are deceived, elsewhere a slip. */
import { mixedWords } from '../language/scripts.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { mixedScripts } from '../schema/script-faults.ts';
import { everyText, partOf } from './every-text.ts';

export function checkMixedScripts({ authored }: LoadedNewsroom): Diagnostic[] {
  return everyText(authored).flatMap(({ text, placeOf, isName }) =>
    mixedWords(text).map((word) => mixedScripts(word, placeOf(partOf(word)), isName ? 'error' : 'warning')),
  );
}
