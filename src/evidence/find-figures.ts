/** Finds every figure of a text that needs a fact, in digits and in words. */
import type { Language } from '../language/language.ts';
import type { Fact } from './fact.ts';
import { countedNouns } from './measured-words.ts';
import { createFindSpelled } from './spelled-figures.ts';
import { createFindNumerals, type UnboundFigure } from './unbound-figures.ts';

export interface FigureContext {
  readonly language: Language;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Names with digits that are no figures. */
  readonly designators: readonly string[];
}

export interface FoundFigure extends UnboundFigure {
  /** Whether it stands in words. */
  readonly isSpelled: boolean;
}

export type FindFigures = (text: string) => FoundFigure[];

/** Makes the function that finds them, in order; making one costs more than using it. */
export function createFindFigures({ language, facts, designators }: FigureContext): FindFigures {
  const counted = countedNouns(facts.values());
  const numerals = createFindNumerals({ designators, counted });
  const spelled = createFindSpelled({ language, counted });
  return (text) =>
    [
      ...numerals(text).map((figure) => ({ ...figure, isSpelled: false })),
      ...spelled(text).map((figure) => ({ ...figure, isSpelled: true })),
    ].sort((a, b) => a.start - b.start);
}
