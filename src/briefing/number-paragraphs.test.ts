/** Tests the addresses of paragraphs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { numberParagraphs } from './number-paragraphs.ts';

function idsOf(...prose: ReturnType<typeof h>[]): string[] {
  const html = toHtml({ type: 'root', children: numberParagraphs(prose) });
  return [...html.matchAll(/<(\w+) id="([^"]+)"/g)].map(([, name = '', id = '']) => `${name} ${id}`);
}

describe('paragraphs', () => {
  it('are numbered in order, lists and quotations among them', () => {
    assert.deepEqual(
      idsOf(h('p', 'a'), h('h2', { id: 'b' }, 'b'), h('ul', [h('li', 'c')]), h('blockquote', [h('p', 'd')])),
      ['p p.1', 'h2 b', 'ul p.2', 'blockquote p.3'],
    );
  });

  it('of notes are numbered too, those beside the text are not', () => {
    assert.deepEqual(idsOf(h('div', { role: 'note' }, [h('p', 'a')]), h('div.rail', [h('p', 'b')]), h('p', 'c')), [
      'p p.1',
      'p p.2',
    ]);
  });

  it('keep an id they have', () => {
    assert.deepEqual(idsOf(h('p', { id: 'own' }, 'a'), h('p', 'b')), ['p own', 'p p.1']);
  });
});
