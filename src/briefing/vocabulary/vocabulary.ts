/** The closed vocabulary of briefings: every component there is. */
import { aside } from './aside.ts';
import { chart } from './chart.ts';
import { cite } from './cite.ts';
import type { AnyComponent } from './component.ts';
import { fact } from './fact.ts';
import { foreign } from './foreign.ts';
import { keyPoints } from './key-points.ts';
import { quote } from './quote.ts';
import { term } from './term.ts';
import { unbound } from './unbound.ts';

export const vocabulary: ReadonlyMap<string, AnyComponent> = new Map(
  [fact, cite, chart, quote, term, keyPoints, aside, foreign, unbound].map((component) => [component.name, component]),
);
