/** Styles of a page, without what nothing on it can use. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createStyleTrimmer } from './trim-styles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'styles-'));

describe('the styles of a page', () => {
  before(() => {
    for (const part of ['_astro', 'search']) mkdirSync(path.join(folder, part));
    writeFileSync(path.join(folder, '_astro/a.js'), 'card.className="read-out on";card.style.getPropertyValue("--on")');
    writeFileSync(
      path.join(folder, 'search/index.html'),
      '<style>.finder{gap:var(--gap)}</style><form class="finder"></form>',
    );
    writeFileSync(path.join(folder, '_astro/later.css'), '.read-out{gap:var(--later)}');
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  const trimmed = (styles: string, body: string): string =>
    /<style>(.*?)<\/style>/s.exec(createStyleTrimmer(folder)(`<style>${styles}</style>${body}`))?.[1] ?? '';

  it('keep rules for its own classes, elements, attributes and states', () => {
    const styles = '.fact:hover,h2,[data-theme=dark] p{color:red}';
    assert.equal(trimmed(styles, '<h2></h2><p class="prose fact"></p>'), styles);
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

  it('become one element, with what is said of the sheets of this page first', () => {
    const page = '<style>@layer a{p{color:red}}</style><p></p><style>@page{margin:1cm}</style>';
    assert.equal(createStyleTrimmer(folder)(page), '<style>@page{margin:1cm}@layer a{p{color:red}}</style><p></p>');
  });

  it('lose variables that nothing reads, and keep those of the finder and of styles that come later', () => {
    const styles =
      ':root{--ink:#000;--gap:1px;--far:2px;--on:3px;--later:4px}.gone{margin:var(--far)}p{color:var(--ink)}';
    assert.equal(trimmed(styles, '<p></p>'), ':root{--ink:#000;--gap:1px;--on:3px;--later:4px}p{color:var(--ink)}');
  });

  it('lose fonts for letters that are nowhere on the page', () => {
    const fonts = ['U+20-FF', 'U+900-97F,U+200C'].map(
      (range) => `@font-face{font-family:A;src:url(a);unicode-range:${range}}`,
    );
    assert.equal(trimmed(fonts.join(''), '<p>Letters</p>'), fonts[0]);
    assert.equal(trimmed(fonts.join(''), '<p>क</p>'), fonts.join(''));
  });

  it('keep a rule of which one selector applies', () => {
    assert.equal(trimmed('.gone,.prose{color:red}', '<p class="prose"></p>'), '.prose{color:red}');
  });

  it('keep a choice of selectors whole where one applies, as its weight is that of the heaviest', () => {
    const styles = ':is(.gone,p) a{color:red}:is(.gone,h3) a{color:red}';
    assert.equal(trimmed(styles, '<p><a></a></p>'), ':is(.gone,p) a{color:red}');
  });

  it('lose rules for elements, ids and languages that are nowhere', () => {
    const styles = 'h4{color:red}#far{color:red}p:lang(hi){color:red}.prose{& code{color:red}&>p{color:red}}';
    const page = '<html lang="en"><div class="prose"><p id="near"></p></div>';
    assert.equal(trimmed(styles, page), '.prose{&>p{color:red}}');
    const hindi = '<html lang="en"><h4 id="far"></h4><p lang="hi-IN">';
    assert.equal(trimmed(styles, hindi), 'h4,#far,p:lang(hi){color:red}');
  });

  it('lose accents that neither the page nor the finder has, and no other attribute', () => {
    const styles = '[data-accent=teal]{--a:red}[data-accent=rust]{--a:red}[data-theme=dark]{--a:red}p{color:var(--a)}';
    assert.equal(
      trimmed(styles, '<p data-accent="teal"></p>'),
      '[data-accent=teal],[data-theme=dark]{--a:red}p{color:var(--a)}',
    );
  });

  it('keep what applies without an element of its own', () => {
    const styles = ':root,*,:not(.gone),p:has(.gone){color:red}';
    assert.equal(trimmed(styles, '<p></p>'), styles);
  });

  it('differ between two pages that lack different things', () => {
    const trim = createStyleTrimmer(folder);
    const page = (body: string): string => trim(`<style>h4{color:red}h5{color:red}</style>${body}`);
    assert.match(page('<h4></h4>'), /^<style>h4/);
    assert.match(page('<h5></h5>'), /^<style>h5/);
  });
});
