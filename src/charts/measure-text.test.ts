import assert from 'node:assert/strict';
import { test } from 'node:test';
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
