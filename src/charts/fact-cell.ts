/** A number of a series that stands in the ledger: `fact:trade-exports-fy2025` in its cell, so that no chart keeps a copy. */
import type { Fact } from '../evidence/fact.ts';
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
