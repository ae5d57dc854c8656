/** The ledger’s own figures: how well founded its facts are. */
import { parsePeriod } from '../schema/period.ts';
import type { Fact } from './fact.ts';
import { isUnreviewed } from './freshness.ts';
import { sourcesOf } from './fact.ts';
import type { Source } from './source.ts';

export interface LedgerFigures {
  readonly facts: number;
  /** Facts worked out from others. */
  readonly derived: number;
  /** Facts whose sources differ. */
  readonly disputed: number;
  /** Facts that rest on the reports of two or more outlets; what several carry of one agency is one report. */
  readonly independent: number;
  /** Facts that rest on the report of one outlet alone. */
  readonly singleSource: readonly Fact[];
  /** Facts past their review on `today`. */
  readonly unreviewed: readonly Fact[];
  /** Median days from the date a fact speaks of to `today`; `null` where no fact has a date. */
  readonly medianAge: number | null;
  readonly sources: number;
  readonly quotes: number;
}

/** `today` is `YYYY-MM-DD`. Only facts with a value or a statement of their own count; every fact has one or the other. */
export function ledgerFigures(facts: readonly Fact[], sources: readonly Source[], today: string): LedgerFigures {
  const outlets = facts.map((fact) => ({ fact, outlets: outletsOf(fact) }));
  return {
    facts: facts.length,
    derived: facts.filter((fact) => fact.derivation !== null).length,
    disputed: facts.filter((fact) => fact.conflict !== null).length,
    independent: outlets.filter((entry) => entry.outlets >= 2).length,
    singleSource: outlets.filter((entry) => entry.outlets === 1).map((entry) => entry.fact),
    unreviewed: facts.filter((fact) => isUnreviewed(fact, today)),
    medianAge: median(facts.flatMap((fact) => ageOf(fact, today) ?? [])),
    sources: sources.length,
    quotes: sources.reduce((sum, source) => sum + source.quotes.length, 0),
  };
}

/** Outlets whose reports support the fact, its inputs’ included; one that contradicts it does not found it. */
function outletsOf(fact: Fact): number {
  const against = new Set(
    fact.evidence.filter((item) => item.relation === 'contradicts').map((item) => item.source.id),
  );
  const supporting = sourcesOf(fact).filter((source) => !against.has(source.id));
  return new Set(supporting.map((source) => source.originalOutlet ?? source.outlet)).size;
}

/** Days from the last day the fact speaks of; `null` for what lies ahead or has no date. */
function ageOf(fact: Fact, today: string): number | null {
  const day = (fact.asOf === null ? fact.period : parsePeriod(fact.asOf))?.end;
  if (day === undefined) return null;
  const days = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return Number.isFinite(days) && days >= 0 ? Math.round(days) : null;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle ?? null;
}
