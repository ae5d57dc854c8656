import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Place } from './diagnostic.ts';
import { parseYaml } from './parse-yaml.ts';

const anyText = z.strictObject({ text: z.string() });

/** What stands in the file at the place of `wanted` within the text. */
function spot(yaml: string, wanted: string): { place: Place; source: string; whole: string } {
  const { authored } = parseYaml({ file: 'x.yaml', text: yaml }, anyText);
  assert.ok(authored, yaml);
  const value = authored.value.text;
  const start = value.indexOf(wanted);
  const place = authored.placeOf(['text'], { start, end: start + wanted.length });
  const lines = yaml.split('\n');
  const from = lines.slice(0, place.line - 1).join('\n').length + (place.line > 1 ? 1 : 0) + place.column - 1;
  const to = lines.slice(0, place.endLine - 1).join('\n').length + (place.endLine > 1 ? 1 : 0) + place.endColumn - 1;
  return { place, source: yaml.slice(from, to), whole: value };
}

const styles = {
  'plain, over lines': 'text: The wardens counted\n  no fewer than\n  412 lamps\n',
  'in single quotation marks': "text: 'The wardens'' count:\n\n  412 lamps'\n",
  'in double quotation marks': 'text: "The \\"wardens\\"\\n caf\\u00e9 \\\n  counted 412\\tlamps"\n',
  folded: 'text: >- # a remark of 412\n  The wardens\n  counted\n\n    412 lamps\n',
  literal: 'text: |2+\n  The wardens\n\n   counted 412\n  lamps\n\n',
  'within braces': "{ text: 'The wardens, 412 lamps' }\n",
};

describe('a part of a YAML text', () => {
  for (const [style, yaml] of Object.entries(styles)) {
    it(`is found in its file when the text is ${style}`, () => {
      const { source, place } = spot(yaml, '412');
      assert.equal(source, '412');
      assert.equal(place.endColumn - place.column, 3);
    });
  }

  it('covers the whole of an escape, and of words that a line break parts', () => {
    assert.equal(spot('text: "a caf\\u00e9 by \\U0001F600"\n', 'café').source, 'caf\\u00e9');
    assert.equal(spot('text: "a caf\\u00e9 by \\U0001F600!"\n', '😀').source, '\\U0001F600');
    assert.equal(spot("text: 'the wardens'' lamps'\n", "wardens'").source, "wardens''");
    assert.equal(spot('text: >\n  the nine\n  isles\n', 'nine isles').source, 'nine\n  isles');
  });

  it('is the whole text where it can’t be told, and where the value is no text', () => {
    assert.equal(spot('text: &name The lamps\n', 'lamps').source, 'lamps');
    const { authored } = parseYaml({ file: 'x.yaml', text: 'text: 12\n' }, z.strictObject({ text: z.number() }));
    assert.ok(authored);
    assert.equal(authored.placeOf(['text'], { start: 0, end: 1 }).endColumn, 9);
    assert.equal(authored.placeOf(['gone'], { start: 0, end: 1 }).column, 1);
    assert.equal(spot('text: a b\n', ' ').source, 'a b');
  });

  it('is found however a text was written', () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 6 })
      .filter((text) => !/\s/u.test(text) && text !== '412');
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL');
    const gap = fc.constantFrom(' ', '  ', '\n', '\n\n', '\t');
    const half = fc.tuple(fc.array(word), gap).map(([words, between]) => words.join(between));
    fc.assert(
      fc.property(fc.tuple(half, half), style, ([before, after], type) => {
        const yaml = stringify({ text: `${before} 412 ${after}` }, { lineWidth: 24, defaultStringType: type });
        // A long text in double quotation marks may be broken within a word, after a backslash.
        assert.equal(spot(yaml, '412').source.replace(/\\\n\s*/g, ''), '412', yaml);
      }),
      { numRuns: 60 },
    );
  });
});
