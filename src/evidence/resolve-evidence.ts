/** From authored evidence to what a source says for a fact, an event or a term. */
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { AuthoredEvidence } from '../schema/fact.ts';
import { unknownId } from '../schema/unknown-id.ts';
import type { Evidence } from './fact.ts';
import type { Source } from './source.ts';

/** Resolves the `evidence` list of a card; an entry that names nothing is left out and has a diagnostic. */
export function resolveEvidence(
  authored: Authored<unknown>,
  list: readonly AuthoredEvidence[],
  sources: ReadonlyMap<string, Source>,
): { evidence: Evidence[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const evidence = list.flatMap((item, index): Evidence[] => {
    const source = sources.get(item.source);
    if (!source) {
      diagnostics.push(
        unknownId('source', item.source, {
          place: authored.placeOf(['evidence', index, 'source']),
          known: sources.keys(),
        }),
      );
      return [];
    }
    const words = wordsOf(item, source);
    if (!words) {
      const known = source.quotes.map((quote) => quote.id);
      diagnostics.push(
        unknownId('quote', item.quote ?? '', { place: authored.placeOf(['evidence', index, 'quote']), known }),
      );
      return [];
    }
    return [{ source, relation: item.relation, words, figure: item.value ?? null }];
  });
  return { evidence, diagnostics };
}

function wordsOf(item: AuthoredEvidence, source: Source): Evidence['words'] | null {
  if (item.says) return { kind: 'says', text: item.says };
  const quote = source.quotes.find((candidate) => candidate.id === item.quote);
  return quote ? { kind: 'quote', quote } : null;
}
