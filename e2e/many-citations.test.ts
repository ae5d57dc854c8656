/** A source that is cited fifty or two thousand times: the page stays valid, its references short, and every mention has a way back. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { budgets } from '../src/cli/budgets.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'citations-'));
const content = path.join(folder, 'content');
const out = path.join(folder, 'site');

/** A briefing of `count` sentences, each with the same citation, in paragraphs of ten. */
function briefingWith(count: number): string {
  const sentence = 'The wardens walk at night.<Cite source="lamp-count-2025" quote="lit"/>';
  const paragraph = Array.from({ length: 10 }, () => sentence).join(' ');
  const front = ['theme: lamps', `headline: What the wardens saw`, 'standfirst: They saw much.', 'byline: [lamp-desk]'];
  const head = ['---', ...front, 'publishedAt: 2025-08-03T09:00:00+12:45', '---'].join('\n');
  return `${head}\n\n${Array.from({ length: count / 10 }, () => paragraph).join('\n\n')}\n`;
}

const pageOf = (slug: string): string => readFileSync(path.join(out, 'briefings', slug, 'index.html'), 'utf8');

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((item) => item.name === name)?.value ?? null;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const cases = [
  { count: 50, last: 'ax' },
  { count: 2000, last: 'bxx' },
];

describe('a briefing that cites one source', () => {
  before(() => {
    cpSync(path.join(root, 'e2e/fixtures/tiny/content'), content, { recursive: true });
    for (const { count } of cases) {
      mkdirSync(path.join(content, `briefings/cited-${count}`), { recursive: true });
      writeFileSync(path.join(content, `briefings/cited-${count}/en.mdx`), briefingWith(count));
    }
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, SOURCE_DATE_EPOCH: '1764000000' };
    const built = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, env, encoding: 'utf8' });
    assert.equal(built.status, 0, `${built.stdout}${built.stderr}`);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const { count, last } of cases) {
    it(`${count} times has one reference, with a way back to each mention in letters`, () => {
      const elements = elementsIn(parse(pageOf(`cited-${count}`)));
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length, 'ids are unique');
      const [reference, ...others] = elements.filter((element) => /^ref-\d+$/.test(attribute(element, 'id') ?? ''));
      assert.ok(reference && others.length === 0);
      const back = elementsIn(reference).filter((element) => attribute(element, 'href')?.startsWith('#m-'));
      assert.equal(back.length, count);
      assert.ok(back.every((link) => ids.includes(attribute(link, 'href')?.slice(1) ?? '')));
      const letters = back.map((link) => textOf(link).replace(/\s+/g, ' ').trim());
      assert.deepEqual(letters.slice(0, 3), ['Back to mention a', 'Back to mention b', 'Back to mention c']);
      assert.equal(letters[26], 'Back to mention aa');
      assert.equal(letters.at(-1), `Back to mention ${last}`);
    });

    it(`${count} times keeps its references short: most ways back open on demand`, () => {
      const elements = elementsIn(parse(pageOf(`cited-${count}`)));
      const folded = elements.filter(({ tagName }) => tagName === 'details').flatMap(elementsIn);
      const shown = elements.filter(
        (element) => attribute(element, 'href')?.startsWith('#m-') && !folded.includes(element),
      );
      assert.equal(shown.length, 6);
    });

    it(`${count} times is valid HTML`, async () => {
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
        pageOf(`cited-${count}`),
      );
      const faults = report.results.flatMap(({ messages }) => messages).filter(({ severity }) => severity === 2);
      assert.deepEqual([...new Set(faults.map(({ ruleId }) => ruleId))], []);
    });
  }

  it('2,000 times stays within the bytes that a briefing may have, as marks compress well', () => {
    const bytes = brotliCompressSync(pageOf('cited-2000')).length;
    assert.ok(bytes < budgets.page, `${bytes} bytes of brotli`);
  });
});
