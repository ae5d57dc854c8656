/** Tests the Markdown twins of the small newsroom, read back by a parser of Markdown. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { chartTable } from '../../charts/table.ts';
import { noCache } from '../../newsroom/compile-cache.ts';
import { loadNewsroom } from '../../newsroom/load.ts';
import { readSettings } from '../../newsroom/settings.ts';
import { listPages } from '../../outputs/page-list.ts';
import { createEdition } from '../edition.ts';
import { listTwins } from './list-twins.ts';

const contentDir = path.resolve(import.meta.dirname, '../../../e2e/fixtures/tiny/content');
const { newsroom } = loadNewsroom(
  { ...readSettings({ SOURCE_DATE_EPOCH: '1795305600' }), contentDir },
  { cache: noCache },
);
assert.ok(newsroom);
const edition = createEdition(newsroom, 'en');
const twins = new Map(listTwins(edition).map(({ page, render }) => [page, render()]));

function read(page: string): Root {
  const text = twins.get(page);
  assert.ok(text, `${page} has a twin`);
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

type Of<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

function nodesOf<Type extends Nodes['type']>(root: Root, type: Type): Of<Type>[] {
  const found: Of<Type>[] = [];
  visit(root, (node) => {
    if (isOf(node, type)) found.push(node);
  });
  return found;
}

function isOf<Type extends Nodes['type']>(node: Nodes, type: Type): node is Of<Type> {
  return node.type === type;
}

describe('the Markdown twin', () => {
  it('stands beside every page that search engines are told of', () => {
    const pages = listPages(newsroom).map(({ url }) => url);
    assert.deepEqual([...twins.keys()].sort(), pages.sort());
  });

  it('has one title, full addresses only, and no slot left unfilled', () => {
    for (const page of twins.keys()) {
      const root = read(page);
      const titles = nodesOf(root, 'heading').filter(({ depth }) => depth === 1);
      assert.equal(titles.length, 1, page);
      for (const { url } of nodesOf(root, 'link')) assert.match(url, /^(?:https:|mailto:)/, `${page}: ${url}`);
      assert.doesNotMatch(twins.get(page) ?? '', /\{fact:|undefined|\[object/, page);
    }
  });

  it('of a briefing leads from figures to facts and footnotes, and gives every source its address', () => {
    for (const briefing of edition.briefings) {
      const root = read(`/briefings/${briefing.slug}/`);
      const links = new Set(nodesOf(root, 'link').map(({ url }) => url));
      for (const id of briefing.compiled.facts)
        assert.ok(links.has(`${newsroom.site.url}/facts/${id}/`), `${briefing.slug} leads to ${id}`);
      const notes = new Map(nodesOf(root, 'footnoteDefinition').map((note) => [note.identifier, note]));
      const used = new Set(nodesOf(root, 'footnoteReference').map(({ identifier }) => identifier));
      for (const { number, source } of briefing.compiled.citations) {
        const note = notes.get(String(number));
        const { url, urlUnknown, outlet } = newsroom.sources.get(source) ?? assert.fail(source);
        assert.ok(note && used.has(String(number)), `${briefing.slug} cites ${number}`);
        assert.ok(textOf(note).includes(outlet) && textOf(note).includes(url ?? urlUnknown ?? '?'), textOf(note));
      }
    }
  });

  it('of a briefing has its charts as tables with every number', () => {
    const cells = (table: Table): string[][] => table.children.map((row) => row.children.map((cell) => textOf(cell)));
    for (const briefing of edition.briefings) {
      const tables = nodesOf(read(`/briefings/${briefing.slug}/`), 'table').map(cells);
      for (const id of briefing.compiled.charts) {
        const { columns, rows } = chartTable(newsroom.charts.get(id) ?? assert.fail(id), edition);
        const expected = [columns.map(({ text }) => text), ...rows].map((row) =>
          row.map((text) => text.replaceAll('\u00a0', ' ').trim()),
        );
        assert.ok(
          tables.some((table) => JSON.stringify(table) === JSON.stringify(expected)),
          `${briefing.slug}: ${id}`,
        );
      }
    }
  });

  it('of the corrections tells each, and of a corrected fact its history', () => {
    assert.ok(newsroom.corrections.length > 0);
    for (const { facts, text } of newsroom.corrections) {
      const said = edition.speak(text);
      assert.ok(textOf(read('/corrections/')).includes(said));
      for (const { fact } of facts) assert.ok(textOf(read(`/facts/${fact.id}/`)).includes(said), fact.id);
    }
  });
});
