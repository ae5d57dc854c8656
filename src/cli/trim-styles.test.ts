/** Styles of a page, without what nothing on it can use. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createStyleTrimmer, withoutClasses } from './trim-styles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'styles-'));

describe('the styles of a page', () => {
  before(() => {
    for (const part of ['_astro', 'search']) mkdirSync(path.join(folder, part));
    writeFileSync(path.join(folder, '_astro/a.js'), 'card.className="read-out on";');
    writeFileSync(path.join(folder, 'search/index.html'), '<form class="finder"></form>');
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

  it('keep fonts for Devanagari where there is any', () => {
    const font = (range: string): string =>
      `@font-face{font-family:A;src:url(a.woff2)format("woff2");unicode-range:${range}}`;
    const styles = `${font('U+20-FF')}${font('U+900-97F,U+200C-200D')}`;
    assert.equal(trimmed(styles, '<p>हिन्दी</p>'), styles);
    assert.equal(trimmed(styles, '<p>Hindi</p>'), font('U+20-FF'));
  });

  it('keep a rule of which one selector applies', () => {
    assert.match(withoutClasses('.gone,.prose{color:red}', ['gone']), /\.prose/);
  });
});
