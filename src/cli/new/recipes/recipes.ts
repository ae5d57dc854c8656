/** Every kind that `npm run new` can make. */
import type { Recipe } from '../recipe.ts';
import { briefing } from './briefing.ts';
import { chart } from './chart.ts';
import { contributor } from './contributor.ts';
import { event } from './event.ts';
import { fact } from './fact.ts';
import { series } from './series.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { theme } from './theme.ts';

export const recipes: ReadonlyMap<string, Recipe> = new Map(
  [briefing, source, fact, series, chart, term, event, theme, contributor].map((recipe) => [recipe.kind, recipe]),
);
