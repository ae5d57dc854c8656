/** Cells that take a figure from the ledger, so that no chart keeps a copy: `fact:trade-exports-fy2025`, or `{fact:…}` among words. */
import type { Fact } from '../evidence/fact.ts';
import type { FindFigures } from '../evidence/find-figures.ts';
import { nearestFact } from '../evidence/nearest-fact.ts';
import { factSlots, fillSlots } from '../evidence/speak.ts';
import { defaultLanguage } from '../language/language.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { CsvCell } from '../schema/parse-csv.ts';
import { formatUnit, parseUnit, scales } from '../schema/unit.ts';
import { unknownId } from '../schema/unknown-id.ts';

export type ReadFact = { readonly fact: Fact; readonly value: number } | { readonly diagnostic: Diagnostic };

/** The id that a cell names; `null` for a cell that is a number of its own. */
export function factOfCell(text: string): string | null {
  return /^fact:(.+)$/.exec(text)?.[1] ?? null;
}

/** The value of the fact in the unit of the column. */
export function readFactCell(
  { id, cell }: { readonly id: string; readonly cell: CsvCell },
  unit: string,
  facts: ReadonlyMap<string, Fact>,
): ReadFact {
  const { place } = cell;
  const fact = facts.get(id);
  if (!fact) return { diagnostic: unknownId('fact', id, { place, known: facts.keys() }) };
  const figure = fact.quantity?.figure;
  if (!fact.quantity || typeof figure !== 'number') {
    const message = `Unexpected fact \`${id}\` without a single number, expected one that has a value`;
    return { diagnostic: { rule: 'not-a-number', severity: 'error', place, message } };
  }
  const column = parseUnit(unit);
  if (column?.dimension !== fact.quantity.unit.dimension) {
    const message = `Unexpected fact \`${id}\` in \`${formatUnit(fact.quantity.unit)}\`, expected the unit of the column, \`${unit}\``;
    return { diagnostic: { rule: 'mixed-units', severity: 'error', place, message } };
  }
  const scaled = (figure * scales[fact.quantity.unit.scale]) / scales[column.scale];
  return { fact, value: Number(scaled.toPrecision(12)) };
}

/** The words of a cell with their slots filled, the facts named, and what is wrong: unknown facts, and figures bound to none. */
export function readFactSlots(
  { text, place }: CsvCell,
  { facts, findFigures }: { readonly facts: ReadonlyMap<string, Fact>; readonly findFigures: FindFigures },
): { readonly text: string; readonly facts: readonly Fact[]; readonly diagnostics: readonly Diagnostic[] } {
  const slots = factSlots(text);
  const bare = slots.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  const unknown = slots
    .filter(({ id }) => !facts.has(id))
    .map(({ id }) => unknownId('fact', id, { place, known: facts.keys() }));
  const unbound = findFigures(bare).map((figure): Diagnostic => {
    const guess = nearestFact(figure, facts.values());
    const message = `Unexpected figure \`${figure.text}\`, expected {fact:id}: every figure comes from the ledger`;
    const hint = guess === null ? {} : { hint: `did you mean \`{fact:${guess}}\`?` };
    return { rule: 'unsourced-figure', severity: 'error', place, message, ...hint };
  });
  return {
    text: fillSlots(text, { facts, language: defaultLanguage, style: 'prose', keepsUnknown: true }),
    facts: slots.flatMap(({ id }) => facts.get(id) ?? []),
    diagnostics: [...unknown, ...unbound],
  };
}
