import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../language/language.ts';
import { drawLying } from './draw-lying.ts';
import { fact, goodChart } from './fixtures.ts';
import { createSheet } from './sheet.ts';

const sheet = createSheet({ width: 'narrow', language: 'en', speak: (text) => say(text, 'en') });

function middles(names: readonly string[]): readonly number[] {
  const ids = names.map((_, index) => `f${index}`);
  const facts = new Map(
    ids.map((id, index) => [id, { ...fact(id, index + 1), statement: { en: names[index] ?? '' } }]),
  );
  const chart = goodChart(`data: { facts: [${ids.join(', ')}] }\nmarks: [{ mark: bar, x: fact, y: value }]\n`, {
    facts,
  });
  return drawLying(chart, sheet).stops.y ?? [];
}

const short = 'A name too long to stand beside a bar';
const long = `${short}, and so long that it takes two lines of a phone`;

test('a row is as high as its own name needs', () => {
  const [first = 0, second = 0, third = 0] = middles([short, short, long]);
  const [a = 0, b = 0, c = 0] = middles([short, long, short]);
  assert.equal(b - a, third - second);
  assert.equal(c - b, second - first);
  assert.ok(b - a > c - b);
});

test('the longest bar without an axis takes all the room that its number leaves', () => {
  const facts = new Map([
    ['f', fact('f', 61)],
    ['g', fact('g', 20)],
  ]);
  const chart = goodChart('data: { facts: [f, g] }\nmarks: [{ mark: bar, x: fact, y: value }]\n', { facts });
  const text = JSON.stringify(drawLying(chart, sheet).content);
  const ends = [...text.matchAll(/H([\d.]+)v/g)].map(([, end]) => Number(end));
  assert.ok(Math.max(...ends) > sheet.width - 40, `${ends.join(', ')} of ${sheet.width}`);
});

test('a long number at a short bar takes no room from the longest', () => {
  const long = fact('g', 4, [{ value: 4.25, outlet: 'A digest' }]);
  const facts = new Map([
    ['f', fact('f', 61)],
    ['g', long],
  ]);
  const chart = goodChart('data: { facts: [f, g] }\nmarks: [{ mark: bar, x: fact, y: value }]\n', { facts });
  const text = JSON.stringify(drawLying(chart, sheet).content);
  const ends = [...text.matchAll(/H([\d.]+)v/g)].map(([, end]) => Number(end));
  assert.ok(Math.max(...ends) > sheet.width - 40, `${ends.join(', ')} of ${sheet.width}`);
});
