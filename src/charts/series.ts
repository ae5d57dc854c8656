/** A series, resolved: typed rows, every one with its sources as objects. */
import type { Fact } from '../evidence/fact.ts';
import type { Source } from '../evidence/source.ts';
import type { LocalText } from '../language/language.ts';
import type { Place } from '../schema/diagnostic.ts';
import type { Precision } from '../schema/fact.ts';
import type { Period } from '../schema/period.ts';
import type { Status } from '../schema/series.ts';
import type { Unit } from '../schema/unit.ts';

export type Cell =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'category'; readonly key: string; readonly name: LocalText }
  /** `null` where there is no number: a gap, never zero. */
  | { readonly kind: 'number'; readonly value: number | null }
  | { readonly kind: 'text'; readonly text: string };

/** A column that readers may see; source, status and precision of a row stand on the row itself. */
export interface Column {
  readonly name: string;
  readonly kind: Cell['kind'];
  readonly label: LocalText;
  /** Of number columns; `null` for all others. */
  readonly unit: Unit | null;
}

/** A value that one source gives where others give another. */
export interface OtherValue {
  readonly low: number;
  readonly high: number;
  readonly source: Source;
}

export interface Row {
  /** By column name; no entry where a period, category or text is empty. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly status: Status;
  readonly precision: Precision;
  /** The source of the row, or those of the whole file. */
  readonly sources: readonly Source[];
  /** What sources say that contradict the number of the row; only facts have such. */
  readonly others: readonly OtherValue[];
  /** The facts of the ledger whose values stand in it. */
  readonly facts: readonly Fact[];
  /** Where the row stands, for diagnostics. */
  readonly place: Place;
}

export interface Series {
  readonly id: string;
  readonly theme: string;
  readonly title: LocalText;
  /** In the order of the file. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Every source of the file, each once, in order of appearance. */
  readonly sources: readonly Source[];
  readonly licence: string | null;
  readonly note: LocalText | null;
}

export function columnOf(series: Series, name: string): Column | null {
  return series.columns.find((column) => column.name === name) ?? null;
}
