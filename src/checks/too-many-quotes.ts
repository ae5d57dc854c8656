/** Quoting is short and sparing: a card with many phrases of one work would be a copy of it. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

/** Most phrases kept of one source. */
const maximum = 14;

export function checkQuoteCount({ authored }: LoadedNewsroom): Diagnostic[] {
  return [...authored.sources.values()].flatMap(({ value, placeOf }): Diagnostic[] => {
    if (value.quotes.length <= maximum) return [];
    const message = `Unexpected ${value.quotes.length} quotes of one source, expected at most ${maximum}`;
    return [
      {
        rule: 'too-many-quotes',
        severity: 'error',
        place: placeOf(['quotes']),
        message,
        hint: 'paraphrase some of them under `says`',
      },
    ];
  });
}
