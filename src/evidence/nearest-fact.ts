/** Suggests the fact that a numeral in a text most likely stands for. */
import type { Fact } from './fact.ts';
import { inLatinDigits } from './unbound-figures.ts';

/** Id of the fact whose value is nearest to the numeral, within a tenth of it; `null` if none is. */
export function nearestFact(numeral: string, facts: Iterable<Fact>): string | null {
  const value = Number(inLatinDigits(numeral).replace(/[^\d.]/g, ''));
  if (!Number.isFinite(value)) return null;
  const ranked = [...facts]
    .flatMap((fact) =>
      fact.quantity && typeof fact.quantity.figure === 'number'
        ? [{ id: fact.id, gap: Math.abs(Math.abs(fact.quantity.figure) - value) }]
        : [],
    )
    .filter(({ gap }) => gap <= Math.abs(value) / 10)
    .sort((a, b) => a.gap - b.gap || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? null;
}
