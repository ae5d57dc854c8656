/** An address of a source that is gone needs an archived copy; a new source never begins with one. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { readLinkRecord } from '../newsroom/link-record.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

/** By the record alone: a check needs no network, and a network that is down kills no address. */
export function checkDeadLinks({ authored, files }: LoadedNewsroom): Diagnostic[] {
  const record = readLinkRecord(files);
  return [...authored.sources.values()].flatMap(({ value, placeOf }): Diagnostic[] => {
    const known = value.url === undefined ? undefined : record[value.url];
    if (!known?.dead || value.archiveUrl !== undefined) return [];
    const { since, why } = known.dead;
    return [
      {
        rule: 'dead-link',
        severity: known.alive === null ? 'error' : 'warning',
        place: placeOf(['url']),
        message: `Unexpected address that is gone since ${since} (${why}), expected one that answers, or an \`archiveUrl\` beside it`,
      },
    ];
  });
}
