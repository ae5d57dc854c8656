/** Tests how texts of results are taken apart, marked, and never read as markup. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMeant, markWords, parseExcerpt, withoutStarts } from './excerpt.ts';

const shown = (segments: readonly { text: string; isMarked: boolean }[]): string =>
  segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  it('has its marks apart from its text, and signs outside of them', () => {
    assert.equal(shown(parseExcerpt('a <mark>vostro,</mark> <mark>(accounts)</mark> b')), 'a [vostro], ([accounts]) b');
  });

  it('keeps markup that stands in a text as text', () => {
    assert.equal(shown(parseExcerpt('&lt;img src=x&gt; <mark>&lt;b&gt;</mark>')), '<img src=x> <[b]>');
  });

  it('does not repeat the title above it', () => {
    assert.equal(shown(withoutStarts(parseExcerpt('The <mark>rouble</mark>. It fell.'), ['The rouble'])), 'It fell.');
  });

  it('does not repeat the end of a title it begins in, or the line', () => {
    const excerpt = '… had <mark>never</mark> been near it. Trade, USD billion. It <mark>never</mark> was …';
    const starts = ['Before 2022 the trade had never been near it', 'Trade, USD billion'];
    assert.equal(shown(withoutStarts(parseExcerpt(excerpt), starts)), 'It [never] was …');
  });

  it('does not repeat a title that ends with a sign of its own', () => {
    assert.equal(shown(withoutStarts(parseExcerpt('“All paid?” Of what?'), ['“All paid?”'])), 'Of what?');
  });

  it('keeps what only looks like the end of a title', () => {
    const excerpt = '… it fell. The rouble too.';
    assert.equal(shown(withoutStarts(parseExcerpt(excerpt), ['The day it fell'])), excerpt);
  });

  it('stays whole where it does not start with the title', () => {
    assert.equal(shown(withoutStarts(parseExcerpt('It fell. The rouble.'), ['The rouble'])), 'It fell. The rouble.');
  });
});

describe('marking', () => {
  it('finds words whatever their case and hyphens', () => {
    assert.equal(shown(markWords('The S-400 and the S-500', ['s400'])), 'The [S-400] and the S-500');
  });

  it('loses nothing of the text', () => {
    const text = '“Nearly all of it is paid in national currencies.” All of what?';
    assert.equal(
      markWords(text, ['paid'])
        .map((segment) => segment.text)
        .join(''),
      text,
    );
  });

  const cases: readonly [string, string, boolean][] = [
    ['payments', 'payment', true],
    ['settled', 'settle', true],
    ['settlement', 'settle', true],
    ['rupees', 'rupee', true],
    ['share', 'shares', true],
    ['vostro', 'nostro', false],
    ['as', 'a', false],
    ['India', 'in', true],
  ];
  for (const [word, searched, expected] of cases) {
    it(`${expected ? 'marks' : 'leaves'} “${word}” for “${searched}”`, () => {
      assert.equal(isMeant(word, [searched]), expected);
    });
  }
});
