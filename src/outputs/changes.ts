/** What changed for readers, newest first: briefings published and updated, corrections made. */
import { startOfDay, zonedMoment } from '../language/moments.ts';
import type { Briefing, Correction, Newsroom } from '../newsroom/model.ts';

export type Change =
  | { readonly kind: 'published' | 'updated'; readonly briefing: Briefing; readonly moment: string }
  | { readonly kind: 'correction'; readonly correction: Correction; readonly moment: string };

/** `briefings` are those of one edition. Moments are in the newsroom’s zone. */
export function listChanges(briefings: readonly Briefing[], { site, corrections }: Newsroom): Change[] {
  const zoned = (moment: string): string => zonedMoment(moment, site.timeZone);
  const changes: Change[] = [
    ...corrections.map((correction) => ({
      kind: 'correction' as const,
      correction,
      moment: startOfDay(correction.date, site.timeZone),
    })),
    ...briefings.flatMap((briefing): Change[] => [
      ...(briefing.updatedAt === null
        ? []
        : [{ kind: 'updated' as const, briefing, moment: zoned(briefing.updatedAt) }]),
      { kind: 'published', briefing, moment: zoned(briefing.publishedAt) },
    ]),
  ];
  return changes.sort((a, b) => Date.parse(b.moment) - Date.parse(a.moment));
}

/** From when on a reader who was last here must have seen it: of a correction only the day is known, so that day must be over. */
export function seenFrom({ kind, moment }: Change): string {
  if (kind !== 'correction') return moment;
  return new Date(Date.parse(moment) + 24 * 60 * 60 * 1000).toISOString();
}
