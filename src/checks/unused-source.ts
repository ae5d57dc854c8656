/** A source card that nothing rests on is a leftover, or a citation that was forgotten; one that was withdrawn keeps its page. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Evidence } from '../evidence/fact.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

export function checkUnusedSources({ authored, newsroom }: LoadedNewsroom): Diagnostic[] {
  if (!newsroom) return [];
  const evidence: Evidence[] = [...newsroom.facts.values(), ...newsroom.events, ...newsroom.terms.values()].flatMap(
    (item) => item.evidence,
  );
  const used = new Set([
    ...evidence.map((item) => item.source.id),
    ...[...newsroom.series.values()].flatMap((series) => series.sources.map((source) => source.id)),
    ...[...newsroom.sources.values()].flatMap(({ status }) => (status?.kind === 'superseded' ? [status.by.id] : [])),
    ...newsroom.briefings.flatMap((briefing) => briefing.compiled.citations.map((citation) => citation.source)),
  ]);
  return [...authored.sources].flatMap(([id, { value, placeOf }]): Diagnostic[] => {
    if (used.has(id) || value.status) return [];
    return [
      {
        rule: 'unused-source',
        severity: 'warning',
        place: placeOf([]),
        message: `Unexpected source \`${id}\` that nothing cites, expected a fact, event, term, series or briefing that rests on it`,
      },
    ];
  });
}
