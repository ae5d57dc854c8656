/** The order readers see things in. */
import { compareText } from '../schema/diagnostic.ts';
import type { Briefing, Theme } from './model.ts';

/** Themes as `site.yaml` names them, then those it does not name. */
export function inSiteOrder(themes: ReadonlyMap<string, Theme>, order: readonly string[]): Map<string, Theme> {
  const rest = [...themes.keys()].filter((id) => !order.includes(id));
  return new Map(
    [...order, ...rest].flatMap((id) => {
      const theme = themes.get(id);
      return theme ? [[id, theme] as const] : [];
    }),
  );
}

/** Newest first. */
export function sortBriefings(briefings: readonly Briefing[]): Briefing[] {
  const time = (briefing: Briefing): number => Date.parse(briefing.publishedAt);
  return [...briefings].sort(
    (a, b) => time(b) - time(a) || compareText(a.slug, b.slug) || compareText(a.language, b.language),
  );
}
