/** Tests the style sheet of running heads. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transform } from 'lightningcss';
import { renderPrintHeads } from './print-heads.ts';

describe('the heads of printed pages', () => {
  it('are one sheet of rules, whatever a headline says', () => {
    const css = renderPrintHeads({
      siteName: 'A',
      title: 'The "lamp" \\ </style>{}@page\n',
      address: 'https://a.example/',
    });
    assert.doesNotMatch(css, /[<>\n]/);
    const { code, warnings } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true });
    assert.deepEqual(warnings, []);
    assert.equal(code.toString().match(/@page/g)?.length, 3, 'the word in the headline is a word');
  });
});
