/** A figure in a headline or standfirst carries no mark: its sources stand in the references only where the prose cites them. */
import { sourcesOf } from '../evidence/fact.ts';
import { factSlots } from '../evidence/speak.ts';
import type { BriefingFile } from '../newsroom/authored-newsroom.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Newsroom } from '../newsroom/model.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

export function checkHeadFigures({ authored, newsroom }: LoadedNewsroom): Diagnostic[] {
  return newsroom ? authored.briefings.flatMap((file) => unmarkedIn(file, newsroom)) : [];
}

function unmarkedIn({ slug, language, frontMatter }: BriefingFile, newsroom: Newsroom): Diagnostic[] {
  const briefing = newsroom.briefings.find((known) => known.slug === slug && known.language === language);
  if (!briefing) return [];
  const cited = new Set(briefing.compiled.citations.map(({ source }) => source));
  const { headline, standfirst } = frontMatter.value;
  return Object.entries({ headline, standfirst }).flatMap(([field, text]) =>
    factSlots(text).flatMap(({ id, start, end }): Diagnostic[] => {
      const fact = newsroom.facts.get(id);
      const sources = fact ? sourcesOf(fact) : [];
      // Without any, the card of the source has a fault, which is told there.
      if (sources.length === 0 || sources.some((source) => cited.has(source.id))) return [];
      return [
        {
          rule: 'unmarked-figure',
          severity: 'error',
          place: frontMatter.placeOf([field], { start, end }),
          message: `Unexpected figure \`${id}\` in the ${field} alone, expected the prose to have it too: there readers find its sources`,
          hint: `write \`<Fact id="${id}" />\` where the prose tells of it`,
        },
      ];
    }),
  );
}
