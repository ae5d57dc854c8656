import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fact } from './fact.ts';
import { bareFact, bareSource } from './fixtures.ts';
import { ledgerFigures } from './ledger-figures.ts';
import type { Source } from './source.ts';

function source(id: string, outlet = id): Source {
  return { ...bareSource, id, outlet };
}

/** A fact that rests on these sources. */
function restingOn(...sources: readonly Source[]): Fact {
  const words = { kind: 'says', text: { en: 'Counts the lamps.' } } as const;
  const evidence = sources.map((each) => ({ source: each, words, figure: null, relation: 'supports' }) as const);
  return { ...bareFact, evidence };
}

function independentOf(...sources: readonly Source[]): number {
  return ledgerFigures([restingOn(...sources)], sources, '2026-11-20').independent;
}

describe('the figures of the ledger', () => {
  it('count a fact as independently founded where two outlets report it', () => {
    assert.equal(independentOf(source('gazette'), source('almanac')), 1);
    assert.equal(independentOf(source('gazette'), source('gazette-later', 'gazette')), 0);
  });

  it('count what several carry of one agency once', () => {
    const carried = ['gazette', 'almanac'].map((id) => ({ ...source(id), originalOutlet: 'Wire' }));
    assert.equal(independentOf(...carried), 0);
    assert.equal(independentOf(...carried, source('wire', 'Wire')), 0);
    assert.equal(independentOf(...carried, source('register')), 1);
  });
});
