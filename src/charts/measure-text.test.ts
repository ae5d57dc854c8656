import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fontFiles } from '../cards/font-files.ts';
import { createLetters } from '../cards/letters.ts';
import { hindi } from '../language/strings-hi.ts';
import { textWidth, wrapEvenly, wrapText } from './measure-text.ts';

test('sets figures in columns: every digit is as wide as the next', () => {
  const widths = new Set(Array.from('0123456789').map((digit) => textWidth(digit.repeat(10), { size: 10 })));
  assert.equal(widths.size, 1);
});

test('grows with the size and the weight of the type', () => {
  assert.ok(textWidth('Russia', { size: 14 }) > textWidth('Russia', { size: 12 }));
  assert.ok(textWidth('Russia', { size: 12, isBold: true }) > textWidth('Russia', { size: 12 }));
});

test('takes a space that does not break for a space', () => {
  const words = 'FY 2024–25';
  for (const space of ['\u00a0', '\u202f', '\u2009'])
    assert.equal(textWidth(words.replace(' ', space), { size: 14 }), textWidth(words, { size: 14 }));
});

test('counts a Devanagari vowel sign that stands on its letter as no width', () => {
  assert.equal(textWidth('कु', { size: 10 }), textWidth('क', { size: 10 }));
});

test('breaks lines at spaces and keeps a word that is too long whole', () => {
  assert.deepEqual(wrapText('animal and vegetable fats', 90, { size: 12 }), ['animal and', 'vegetable fats']);
  assert.deepEqual(wrapText('Donaudampfschifffahrt ok', 40, { size: 12 }), ['Donaudampfschifffahrt', 'ok']);
});

test('breaks remarks into even lines, as many as are needed anyhow', () => {
  const text = 'The penalty comes on top';
  assert.deepEqual(wrapText(text, 150, { size: 14 }), ['The penalty comes on', 'top']);
  assert.deepEqual(wrapEvenly(text, 150, { size: 14 }), ['The penalty', 'comes on top']);
  assert.deepEqual(wrapEvenly('Short', 150, { size: 14 }), ['Short']);
});

test('measures Hindi as HarfBuzz sets it: never narrower, and seldom much wider', () => {
  const letters = createLetters(fontFiles(path.resolve(import.meta.dirname, '../..')));
  const words = [...new Set(JSON.stringify(hindi).match(/[\u0900-\u0963]+/g))];
  assert.ok(words.length > 300);
  for (const [face, isBold] of [
    ['sans', false],
    ['sans-bold', true],
  ] as const) {
    const measured = words.map((word) => ({
      word,
      ours: textWidth(word, { size: 100, isBold }),
      real: letters.width(word, { face, size: 100 }),
    }));
    assert.deepEqual(
      measured.filter(({ ours, real }) => ours < real - 4),
      [],
    );
    const total = (key: 'ours' | 'real'): number => measured.reduce((sum, one) => sum + one[key], 0);
    assert.ok(total('ours') < total('real') * 1.05, `${total('ours')} for ${total('real')}`);
  }
});
