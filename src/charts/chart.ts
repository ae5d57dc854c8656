/** A chart, resolved: what is drawn, as objects and numbers; nothing here names a column or an id to look up. */
import type { Source } from '../evidence/source.ts';
import type { Language, LocalText } from '../language/language.ts';
import { say } from '../language/language.ts';
import { formatPeriod } from '../language/dates.ts';
import type { AuthoredChart } from '../schema/chart.ts';
import type { Precision } from '../schema/fact.ts';
import type { Period } from '../schema/period.ts';
import type { Status } from '../schema/series.ts';
import type { Unit } from '../schema/unit.ts';
import type { OtherValue } from './series.ts';

/** Something the chart names: a category, a supplier, a period. */
export interface Key {
  /** As it stands in the data; unique among its kind. */
  readonly key: string;
  readonly name: LocalText | null;
  /** Set where the key is a period; its name is then made per language. */
  readonly period: Period | null;
}

/** One number of the chart. */
export interface Datum {
  readonly x: Key;
  /** Key of the group; empty where there is one series. */
  readonly group: string;
  /** Key of the small multiple; empty where there is one panel. */
  readonly facet: string;
  /** `null` is a gap. */
  readonly y: number | null;
  /** Ends of a range; `null` where the datum is one number. */
  readonly low: number | null;
  readonly high: number | null;
  readonly status: Status;
  /** How closely `y` is known; “over 90” is drawn at 90 and says so. */
  readonly precision: Precision;
  readonly sources: readonly Source[];
  /** Where sources disagree about `y`: what else they say. */
  readonly others: readonly OtherValue[];
}

/** What a channel carries. */
export interface Field {
  readonly label: LocalText;
  readonly unit: Unit | null;
}

export const numberMarkKinds = [
  'bar',
  'line',
  'area',
  'step',
  'point',
  'lollipop',
  'slope',
  'range',
  'waterfall',
] as const;
export type NumberMarkKind = (typeof numberMarkKinds)[number];
export type Labels = 'auto' | 'all' | 'ends' | 'none';

/** A mark that draws numbers over categories or periods. */
export interface NumberMark {
  readonly kind: NumberMarkKind;
  readonly layout: 'grouped' | 'stacked' | 'share';
  readonly labels: Labels;
  readonly xField: Field;
  readonly yField: Field;
  /** The series, in order; one with an empty key where the rows are not split. */
  readonly groups: readonly Key[];
  readonly data: readonly Datum[];
  /** Keys of `x` that are totals of a waterfall. */
  readonly totals: ReadonlySet<string>;
}

export interface GanttItem {
  readonly row: string;
  readonly period: Period;
  readonly group: string;
  readonly label: LocalText | null;
  readonly status: Status;
  readonly sources: readonly Source[];
}

export interface GanttMark {
  readonly kind: 'gantt';
  readonly rowField: Field;
  readonly rows: readonly Key[];
  readonly groups: readonly Key[];
  readonly items: readonly GanttItem[];
}

/** The newest number, large, with the way there as a sparkline. */
export interface BigNumberMark {
  readonly kind: 'number';
  readonly xField: Field | null;
  readonly yField: Field;
  readonly data: readonly Datum[];
}

export interface TableCell {
  readonly text: LocalText | null;
  readonly period: Period | null;
  readonly number: number | null;
  readonly precision: Precision;
}

export interface TableMark {
  readonly kind: 'table';
  readonly columns: readonly (Field & {
    readonly name: string;
    readonly isNumber: boolean;
    readonly hasBars: boolean;
  })[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A line across the chart, on the axis of `x` or of numbers. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly at: Position;
  readonly label: LocalText | null;
}

export interface BandMark {
  readonly kind: 'band';
  readonly from: Position;
  readonly to: Position;
  readonly label: LocalText | null;
}

export interface AnnotationMark {
  readonly kind: 'annotation';
  readonly x: Key;
  readonly y: number;
  readonly text: LocalText;
}

/** A place on one axis. */
export type Position = { readonly axis: 'x'; readonly key: Key } | { readonly axis: 'y'; readonly value: number };

export type Mark = NumberMark | GanttMark | BigNumberMark | TableMark | RuleMark | BandMark | AnnotationMark;

export interface NumberAxis {
  readonly scale: 'linear' | 'log';
  /** `null` lets the data decide. */
  readonly domain: readonly [number, number] | null;
  readonly axisBreakReason: LocalText | null;
  readonly label: LocalText | null;
}

/** How many decimals numbers are printed with: as many as each has, between these. */
export interface Decimals {
  readonly least: number;
  readonly most: number;
}

export type Colour = AuthoredChart['colours'][string];

export interface Chart {
  readonly id: string;
  readonly theme: string;
  /** The kind of its first mark. */
  readonly kind: Mark['kind'];
  /** Texts may hold `{fact:id}`, to be filled by the caller; claims have been checked and removed. */
  readonly finding: LocalText;
  readonly measure: LocalText;
  /** The author’s text alternative; `null` leaves it to the generated one. */
  readonly description: LocalText | null;
  readonly method: LocalText | null;
  /** The author’s note, then those the chart owes by itself: a cut axis, categories left out, rounding. */
  readonly notes: readonly LocalText[];
  readonly orientation: 'horizontal' | 'vertical';
  readonly marks: readonly Mark[];
  /** Every value of `x`, in the order drawn; of periods without the missing ones left out, so that gaps show. */
  readonly xs: readonly Key[];
  /** Small multiples, in order; empty where the chart is one panel. */
  readonly facets: readonly Key[];
  readonly facetLabel: LocalText | null;
  readonly y: NumberAxis;
  readonly highlight: ReadonlySet<string>;
  readonly colours: ReadonlyMap<string, Colour>;
  readonly decimals: Decimals;
  /** Every source of what is drawn, each once, in order of appearance. */
  readonly sources: readonly Source[];
  /** Ids of the series and facts drawn. */
  readonly series: readonly string[];
  readonly facts: readonly string[];
  readonly licences: readonly string[];
}

/** The name of a key as readers see it. */
export function nameOf(key: Key, language: Language): string {
  if (key.period) return formatPeriod(key.period, language);
  return key.name ? say(key.name, language) : key.key;
}

export function isNumberMark(mark: Mark): mark is NumberMark {
  return numberMarkKinds.some((kind) => kind === mark.kind);
}

/** The marks that draw numbers, in order. */
export function numberMarks(chart: Chart): NumberMark[] {
  return chart.marks.filter(isNumberMark);
}
