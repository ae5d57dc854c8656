/** When a figure is to be looked at again: a derived one is no fresher than what it is worked out from. */
import type { Fact } from './fact.ts';

/** The earliest day among its own and those of its parts; `null` where none has one. */
export function reviewDue(fact: Fact): string | null {
  const days = [fact.reviewBy, ...(fact.derivation?.inputs ?? []).map(reviewDue)];
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** Whether that day has passed on `today`, `YYYY-MM-DD`. */
export function isUnreviewed(fact: Fact, today: string): boolean {
  const due = reviewDue(fact);
  return due !== null && due < today;
}

/** Whether a fact that is itself undisputed is worked out from one that is not. */
export function restsOnDispute(fact: Fact): boolean {
  return fact.derivation?.inputs.some((input) => input.conflict !== null || restsOnDispute(input)) ?? false;
}
