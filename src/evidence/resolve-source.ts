/** From an authored source card to a source. */
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { AuthoredSource } from '../schema/source.ts';
import type { Source } from './source.ts';

/** Longest quote kept from a source, in words: more would be copying. */
export const maximumQuoteWords = 20;

export function resolveSource(
  id: string,
  authored: Authored<AuthoredSource>,
): { source: Source; diagnostics: Diagnostic[] } {
  const card = authored.value;
  const source: Source = {
    id,
    outlet: card.outlet,
    originalOutlet: card.originalOutlet ?? null,
    headline: card.headline,
    headlineIs: card.headlineIs,
    author: card.author ?? null,
    published: card.published === 'unknown' ? null : card.published,
    publishedNote: card.publishedNote ?? null,
    accessed: card.accessed === 'unknown' ? null : card.accessed,
    url: card.url ?? null,
    urlUnknown: card.urlUnknown ?? null,
    archiveUrl: card.archiveUrl ?? null,
    language: card.language,
    kind: card.kind,
    reliability: card.reliability,
    reliabilityNote: card.reliabilityNote ?? null,
    // What superseded it is known once all sources are: see `resolve-sources.ts`.
    status: card.status?.kind === 'retracted' ? card.status : null,
    says: card.says ?? null,
    quotes: card.quotes.map((quote) => ({ id: quote.id, text: quote.text })),
  };
  return { source, diagnostics: [...duplicateQuotes(authored), ...longQuotes(authored)] };
}

function duplicateQuotes({ value, placeOf }: Authored<AuthoredSource>): Diagnostic[] {
  const seen = new Set<string>();
  return value.quotes.flatMap((quote, index): Diagnostic[] => {
    const isNew = !seen.has(quote.id);
    seen.add(quote.id);
    if (isNew) return [];
    return [
      {
        rule: 'duplicate-id',
        severity: 'error',
        place: placeOf(['quotes', index, 'id']),
        message: `Unexpected second quote \`${quote.id}\`, expected each id once in a source`,
      },
    ];
  });
}

function longQuotes({ value, placeOf }: Authored<AuthoredSource>): Diagnostic[] {
  return value.quotes.flatMap((quote, index): Diagnostic[] => {
    const count = quote.text.split(/\s+/).length;
    if (count <= maximumQuoteWords) return [];
    return [
      {
        rule: 'long-quote',
        severity: 'error',
        place: placeOf(['quotes', index, 'text']),
        message: `Unexpected quote of ${count} words, expected at most ${maximumQuoteWords}`,
        hint: 'keep the phrase that carries the claim, or paraphrase it under `says`',
      },
    ];
  });
}
