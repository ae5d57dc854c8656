import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { facts } from './fact.ts';
import { parseYaml } from './parse-yaml.ts';

const fact = `lamps:
  theme: lights
  statement: { en: Lamps lit }
  value: 12
  unit: count
  asOf: 2024
  evidence:
    - source: log-book
      says: { en: Twelve lamps were lit. }
`;

const faultsOf = (text: string, linesAbove = 0): string[] =>
  parseYaml({ file: 'facts/x.yaml', text, linesAbove }, facts).diagnostics.map(
    ({ place, rule, message, hint }) =>
      `${place.line}:${place.column} ${rule}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );

describe('reading YAML by a schema', () => {
  it('gives the value and the place of each part', () => {
    const { authored, diagnostics } = parseYaml({ file: 'facts/x.yaml', text: fact }, facts);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(Object.keys(authored?.value ?? {}), ['lamps']);
    assert.deepEqual(authored?.placeOf(['lamps', 'evidence', 0, 'source']), {
      file: 'facts/x.yaml',
      line: 8,
      column: 15,
      endLine: 8,
      endColumn: 23,
    });
  });

  it('names an unknown key where it stands, and the one that was meant', () => {
    assert.match(
      faultsOf(fact.replace('statement', 'statment')).join('\n'),
      /^3:3 unknown-key: Unexpected key `statment`, .*\(did you mean `statement`\?\)$/m,
    );
  });

  it('points at a wrong value', () => {
    assert.deepEqual(faultsOf(fact.replace('12', '"12"')), [
      '4:10 wrong-type: Unexpected text `12` for `value`, expected a number',
    ]);
  });

  it('counts lines above the text, and CRLF as one end of line', () => {
    assert.deepEqual(faultsOf(fact.replace('12', '"12"').replaceAll('\n', '\r\n'), 3), [
      '7:10 wrong-type: Unexpected text `12` for `value`, expected a number',
    ]);
  });

  it('refuses keys that stand twice, tabs, tags and endless aliases', () => {
    assert.match(faultsOf(`${fact}lamps: {}\n`)[0] ?? '', /^10:1 duplicate-key/);
    assert.match(faultsOf('a:\n\tb: 1\n')[0] ?? '', /yaml-syntax: Unexpected tab/);
    assert.match(faultsOf('a: !!js/function "x"\n')[0] ?? '', /^1:4 yaml-syntax: Unexpected tag/);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
    assert.match(faultsOf(bomb)[0] ?? '', /aliases/);
  });

  it('answers any mutation of a card with places inside it', () => {
    const lines = fact.split('\n').length;
    fc.assert(
      fc.property(
        fc.nat(fact.length),
        fc.nat(8),
        fc.constantFrom('', ':', '{', '- ', '\t', '"', '&a ', '*a', '#', '\u0000', 'क़'),
        (at, length, insert) => {
          const text = fact.slice(0, at) + insert + fact.slice(at + length);
          for (const { place } of parseYaml({ file: 'x', text }, facts).diagnostics) {
            assert.ok(place.line >= 1 && place.line <= lines + 1 && place.column >= 1, JSON.stringify(place));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
