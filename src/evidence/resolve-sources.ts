/** From authored source cards to sources: what superseded one is an object, and still stands itself. */
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { AuthoredSource } from '../schema/source.ts';
import { unknownId } from '../schema/unknown-id.ts';
import { resolveSource } from './resolve-source.ts';
import type { Source } from './source.ts';

type Cards = ReadonlyMap<string, Authored<AuthoredSource>>;

/** Every source, in the order given. One whose successor is not found counts as standing, and has a diagnostic. */
export function resolveSources(cards: Cards): { sources: Map<string, Source>; diagnostics: Diagnostic[] } {
  const resolved = [...cards].map(([id, card]) => ({ card, ...resolveSource(id, card) }));
  const diagnostics = resolved.flatMap((entry) => entry.diagnostics);
  const first = new Map(resolved.map(({ source }) => [source.id, source]));
  const sources = resolved.map(({ source, card }) => withSuccessor(source, { card, first, cards, diagnostics }));
  return { sources: new Map(sources.map((source) => [source.id, source])), diagnostics };
}

interface Successors {
  readonly card: Authored<AuthoredSource>;
  /** All sources, as if none had been superseded. */
  readonly first: ReadonlyMap<string, Source>;
  readonly cards: Cards;
  readonly diagnostics: Diagnostic[];
}

function withSuccessor(source: Source, { card, first, cards, diagnostics }: Successors): Source {
  const { status } = card.value;
  if (status?.kind !== 'superseded') return source;
  const place = card.placeOf(['status', 'by']);
  const by = first.get(status.by);
  if (!by) {
    diagnostics.push(unknownId('source', status.by, { place, known: cards.keys() }));
    return source;
  }
  const next = cards.get(status.by)?.value.status;
  if (next?.kind === 'superseded') {
    diagnostics.push({
      rule: 'withdrawn-source',
      severity: 'error',
      place,
      message: `Unexpected \`${status.by}\`, which was superseded itself on ${next.date}, expected the source that stands now`,
      ...(next.by !== source.id && { hint: `did you mean \`${next.by}\`?` }),
    });
    return source;
  }
  return { ...source, status: { kind: status.kind, date: status.date, reason: status.reason, by } };
}
