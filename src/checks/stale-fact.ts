/** Figures past their `reviewBy` are marked for readers; editors are reminded here. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

export function checkStaleFacts({ authored, newsroom }: LoadedNewsroom): Diagnostic[] {
  const today = newsroom?.today;
  if (today === undefined) return [];
  return [...authored.facts].flatMap(([id, { value, placeOf }]): Diagnostic[] => {
    if (value.reviewBy === undefined || value.reviewBy >= today) return [];
    const message = `Unexpected figure \`${id}\` not reviewed since ${value.reviewBy}, expected a check against its sources and a later \`reviewBy\``;
    return [{ rule: 'stale-fact', severity: 'warning', place: placeOf(['reviewBy']), message }];
  });
}
