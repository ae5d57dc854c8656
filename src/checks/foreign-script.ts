/** Texts of cards are in the letters of their language: a wrong voice would read others, and a wrong index hold them. */
import { scriptFindings } from '../language/scripts.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { foreignScript } from '../schema/script-faults.ts';
import { everyText, partOf } from './every-text.ts';

export function checkForeignScripts({ authored }: LoadedNewsroom): Diagnostic[] {
  return everyText(authored).flatMap(({ text, placeOf, language }) =>
    language === null
      ? []
      : scriptFindings(text, language).flatMap((found) =>
          found.kind === 'foreign'
            ? [foreignScript(found.words, { place: placeOf(partOf(found.words)), language, isProse: false })]
            : [],
        ),
  );
}
