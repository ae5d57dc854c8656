import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFormula } from './formula.ts';
import type { Fact } from './fact.ts';
import { bareFact as sourced } from './fixtures.ts';
import { isUnreviewed, restsOnDispute, reviewDue } from './freshness.ts';

function derivedFrom(inputs: readonly Fact[], more: Partial<Fact> = {}): Fact {
  const parsed = parseFormula('lamps + lamps');
  if ('fault' in parsed) assert.fail(parsed.fault);
  return { ...sourced, id: 'sum', derivation: { formula: parsed.formula, text: 'lamps + lamps', inputs }, ...more };
}

describe('a figure past its review', () => {
  const old = { ...sourced, reviewBy: '2026-06-30' };

  it('is one whose day has passed, not one whose day it is', () => {
    assert.ok(isUnreviewed(old, '2026-07-01'));
    assert.ok(!isUnreviewed(old, '2026-06-30'));
    assert.ok(!isUnreviewed(sourced, '2026-07-01'));
  });

  it('makes what is worked out from it unreviewed, however far down', () => {
    const derived = derivedFrom([sourced, derivedFrom([old])], { reviewBy: '2027-01-01' });
    assert.equal(reviewDue(derived), '2026-06-30');
    assert.ok(isUnreviewed(derived, '2026-07-01'));
    assert.equal(reviewDue(derivedFrom([sourced])), null);
  });
});

describe('a disputed figure', () => {
  it('is told of by what is worked out from it', () => {
    const disputed = { ...sourced, conflict: { why: { en: 'The office counts twice.' } } };
    assert.ok(restsOnDispute(derivedFrom([derivedFrom([disputed])])));
    assert.ok(!restsOnDispute(derivedFrom([sourced])));
    assert.ok(!restsOnDispute(disputed));
  });
});
