/** Quotes are checked against the full text of their source; one that was not, or changed since, is a reminder. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { digestOfQuote, readVerified } from '../newsroom/verified.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

export function checkUnverifiedQuotes({ authored, files }: LoadedNewsroom): Diagnostic[] {
  const record = readVerified(files);
  return [...authored.sources].flatMap(([id, { value, placeOf }]) =>
    value.quotes.flatMap((quote, index): Diagnostic[] => {
      if (record[id]?.quotes[quote.id] === digestOfQuote(quote)) return [];
      const message = `Unexpected quote \`${quote.id}\` that was not found in the full text of its source, expected \`npm run verify-sources\` to have found it`;
      return [{ rule: 'unverified-quote', severity: 'warning', place: placeOf(['quotes', index, 'text']), message }];
    }),
  );
}
