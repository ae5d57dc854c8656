import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseYaml } from '../schema/parse-yaml.ts';
import { fact as factSchema, type AuthoredFact } from '../schema/fact.ts';
import type { Authored } from '../schema/authored.ts';
import { resolveFacts, type Ledger } from './resolve-facts.ts';

function card(id: string, text: string): [string, Authored<AuthoredFact>] {
  const { authored } = parseYaml(
    { file: `${id}.yaml`, text: `theme: lamps\nstatement: { en: Lamps }\n${text}\n` },
    factSchema,
  );
  return [id, authored ?? assert.fail(id)];
}

const resolve = (cards: [string, Authored<AuthoredFact>][]): Ledger =>
  resolveFacts(new Map(cards), { sources: new Map(), themes: new Set(['lamps']) });

describe('a ledger', () => {
  it('refuses a derivation whose branches grow without end, before anyone climbs it', () => {
    const base = ['a', 'b'].map((id) =>
      card(id, 'value: 1\nunit: km\nasOf: 2025\nevidence: [{ source: none, says: { en: One. } }]'),
    );
    const name = (index: number): string => (index < 0 ? 'a' : `f${index}`);
    const chain = Array.from({ length: 60 }, (_, index) =>
      card(name(index), `formula: ${name(index - 1)} - ${name(index - 2)}`),
    );
    const { facts, diagnostics } = resolve([...base, ...chain]);
    const found = diagnostics.filter(({ rule }) => rule === 'invalid-formula');
    assert.match(found[0]?.message ?? '', /^Unexpected derivation of 2\d\d steps, expected at most 200/);
    assert.ok(facts.has('f5') && !facts.has('f59'));
  });
});
