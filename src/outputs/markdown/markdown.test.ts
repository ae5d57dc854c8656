/** Tests that texts stay texts in Markdown: what is written is read back, sign by sign. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bullets, joinBlocks, link, paragraph, plain, table } from './markdown.ts';

const parse = (markdown: string): ReturnType<typeof read> => read(markdown);
const read = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** Signs that mean something in Markdown, between words. */
const texts = fc
  .array(fc.constantFrom(...'#*_[]()<>!|`~\\-+=1.&:;"a é₹ '.split(''), 'word', '1. ', '&amp;', ' - '), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => `w${parts.join('')}w`.replace(/\s+/g, ' '));

describe('a text in Markdown', () => {
  it('is read back as it was, whatever signs are in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(textOf(parse(paragraph(plain(text)))), text);
        assert.equal(textOf(parse(bullets([paragraph(plain(text))]))), text);
      }),
    );
  });

  it('does not become a list or heading by how it begins', () => {
    for (const text of ['# lamps', '1. lamp', '- lamp', '+ lamp', '> lamp', '2) lamps'])
      assert.deepEqual(
        parse(paragraph(plain(text))).children.map(({ type }) => type),
        ['paragraph'],
        text,
      );
  });

  it('stays one cell in a table, and one link with its whole address', () => {
    const [found] = parse(
      table({ columns: [{ text: plain('a|b'), isNumber: true }], rows: [[link('https://a.example/b (c)', 'x]y')]] }),
    ).children;
    assert.ok(found?.type === 'table');
    assert.equal(found.children.length, 2);
    assert.deepEqual(found.align, ['right']);
    assert.ok(JSON.stringify(found).includes('"url":"https://a.example/b%20%28c%29"'));
    assert.equal(textOf(found), 'a|bx]y');
  });

  it('is left out where it is empty', () => {
    assert.equal(joinBlocks(['a', '', null, 'b']), 'a\n\nb');
  });
});
