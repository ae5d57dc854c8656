import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { earlyScript } from '../client/early-script.ts';
import { readPage } from './read-page.ts';

const page = (body: string, head = '<title>T</title>'): ReturnType<typeof readPage> =>
  readPage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

describe('reading a built page', () => {
  it('finds its title, language, headings, ids and links', () => {
    const read = page(
      '<h1 id="a">A</h1><svg><title>Not the page’s</title></svg><a href="/x/#y">x</a><img src="/z.png">',
    );
    assert.deepEqual([read.title, read.language, read.headings], ['T', 'en', 1]);
    assert.deepEqual([...read.ids], ['a']);
    assert.deepEqual([...read.links], ['/x/#y', '/z.png']);
  });

  it('finds slots that nothing was filled into, in texts and in attributes', () => {
    const read = page('<p>Of {fact:lamps} lamps</p><a href="/" title="{fact:dark|number} dark">x</a>');
    assert.deepEqual(read.slots, ['{fact:lamps', '{fact:dark']);
    assert.deepEqual(page('<p>{facts} and fact:lamps</p>').slots, []);
  });

  it('finds every way code can stand in a page', () => {
    const faulty = {
      '<script>x</script>': 'script in the page',
      '<p onclick="x">': 'handler `onclick`',
      '<a href=" JavaScript:x">': 'address ` JavaScript:x`',
      '<p style="color:red">': 'style attribute on <p>',
      '<svg><a xlink:href="javascript:x"/></svg>': 'address `javascript:x`',
    };
    for (const [body, fault] of Object.entries(faulty)) assert.deepEqual(page(body).code, [fault], body);
  });

  it('knows the script that applies kept settings, letter by letter', () => {
    assert.deepEqual(page(`<script>${earlyScript}</script>`).code, []);
    assert.deepEqual(page(`<script>${earlyScript};</script>`).code, ['script in the page']);
  });

  it('takes data blocks and script files for what they are', () => {
    assert.deepEqual(
      page('<script type="application/ld+json">{}</script><script src="/x.js" type="module"></script>').code,
      [],
    );
  });

  it('sees Markdown that was not rendered, but not in code', () => {
    assert.deepEqual(page('<p>| a | b |\n| --- | :-: |\n| ~~c~~ | d[^1] |</p>').markdown, ['| --- |', '~~c~~', '[^1]']);
    assert.deepEqual(page('<p><code>| --- |</code> ~ about ~ a|b [1] - - -</p>').markdown, []);
  });

  it('sees ids that stand twice, and what is kept from search engines', () => {
    assert.deepEqual(page('<p id="a"></p><p id="a"></p>').repeatedIds, ['a']);
    assert.ok(page('', '<meta name="robots" content="noindex">').isHidden);
    assert.ok(!page('').isHidden);
    assert.equal(page('').canonical, null);
    assert.equal(page('', '<link rel="canonical" href="https://a.example/b/">').canonical, 'https://a.example/b/');
  });
});
