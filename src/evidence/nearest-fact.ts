/** Suggests the fact that a figure in a text most likely stands for. */
import { languages, say } from '../language/language.ts';
import type { Fact, Quantity } from './fact.ts';
import { readUnit } from './measured-words.ts';
import type { UnboundFigure } from './unbound-figures.ts';

/** Id of the fact whose value is nearest to the figure, within a tenth of it; `null` if none is. */
export function nearestFact({ value, measure }: UnboundFigure, facts: Iterable<Fact>): string | null {
  if (value === null) return null;
  const ranked = [...facts]
    .flatMap(({ id, noun, quantity }) =>
      quantity && typeof quantity.figure === 'number' && isMeasured({ noun, quantity }, measure)
        ? [{ id, gap: Math.abs(Math.abs(quantity.figure) - value) }]
        : [],
    )
    .filter(({ gap }) => gap <= Math.abs(value) / 10)
    .sort((a, b) => a.gap - b.gap || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? null;
}

/** Whether the words behind a figure may be of this fact: “five squadrons” are no per cents. */
function isMeasured({ noun, quantity }: Pick<Fact, 'noun'> & { quantity: Quantity }, measure: string | null): boolean {
  if (measure === null) return true;
  const isUnit = languages.some((language) => readUnit(measure, language)?.dimension === quantity.unit.dimension);
  return isUnit || (noun !== null && languages.some((language) => measure.endsWith(say(noun, language))));
}
