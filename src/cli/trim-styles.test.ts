/** Styles of a page, without what nothing on it can use. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createStyleTrimmer, withoutSymbols } from './trim-styles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'styles-'));

describe('the styles of a page', () => {
  before(() => {
    for (const part of ['_astro', 'search']) mkdirSync(path.join(folder, part));
    writeFileSync(path.join(folder, '_astro/a.js'), 'card.className="read-out on";card.style.getPropertyValue("--on")');
    writeFileSync(
      path.join(folder, 'search/index.html'),
      '<style>.finder{gap:var(--gap)}</style><form class="finder"></form>',
    );
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  const trimmed = (styles: string, body: string): string =>
    /<style>(.*?)<\/style>/s.exec(createStyleTrimmer(folder)(`<style>${styles}</style>${body}`))?.[1] ?? '';

  it('keep rules for its own classes, elements, attributes and states', () => {
    const styles = '.fact:hover,h2,[data-theme=dark] p{color:red}';
    assert.equal(trimmed(styles, '<p class="prose fact"></p>'), styles);
  });

  it('keep rules for what scripts make, and for the finder they bring', () => {
    const styles = '.read-out.on,.finder{color:red}';
    assert.equal(trimmed(styles, '<p></p>'), styles);
  });

  it('lose rules for classes that are nowhere, in layers and nested ones as well', () => {
    const styles = '.gone{color:red}@layer a{.prose{color:red;& .gone{color:red}}@media print{.gone p{color:red}}}';
    assert.equal(trimmed(styles, '<p class="prose"></p>'), '@layer a{.prose{color:red}}');
  });

  it('lose rules for classes that a script has as a name of its own only', () => {
    assert.equal(trimmed('.className,.card{color:red}.on{color:red}', '<p></p>'), '.on{color:red}');
  });

  it('become one element, and keep their order', () => {
    const page = '<style>@layer a{p{color:red}}</style><link><style>@page{margin:1cm}</style>';
    assert.equal(createStyleTrimmer(folder)(page), '<style>@layer a{p{color:red}}@page{margin:1cm}</style><link>');
  });

  it('lose variables that nothing reads, and keep those of the finder', () => {
    const styles = ':root{--ink:#000;--gap:1px;--far:2px;--on:3px}.gone{margin:var(--far)}p{color:var(--ink)}';
    assert.equal(trimmed(styles, '<p></p>'), ':root{--ink:#000;--gap:1px;--on:3px}p{color:var(--ink)}');
  });

  it('lose fonts for letters that are nowhere on the page', () => {
    const fonts = ['U+20-FF', 'U+900-97F,U+200C'].map(
      (range) => `@font-face{font-family:A;src:url(a);unicode-range:${range}}`,
    );
    assert.equal(trimmed(fonts.join(''), '<p>Letters</p>'), fonts[0]);
    assert.equal(trimmed(fonts.join(''), '<p>क</p>'), fonts.join(''));
  });

  it('keep a rule of which one selector applies', () => {
    assert.match(withoutSymbols('.gone,.prose{color:red}', ['gone']), /\.prose/);
  });
});
