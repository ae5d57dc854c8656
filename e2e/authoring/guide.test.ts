/** Runs the examples of the editors’ guide: what it calls ok passes, what it calls not ok breaks the rule it stands under. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { vocabulary } from '../../src/briefing/vocabulary/vocabulary.ts';
import { faultsWith, type Example } from './guide-newsroom.ts';

interface Section {
  readonly title: string;
  readonly depth: number;
  /** Examples, by the words above them. */
  readonly examples: readonly (Example & { readonly under: string })[];
}

const guide = readFileSync('content/README.md', 'utf8').replaceAll('\r\n', '\n');
const sections = readSections(guide);
const rules = sections.filter(({ depth }) => depth === 4);
/** Rules whose breach is no short text: a link out of the folder, a file of a megabyte, a lost record. */
const withoutExample = [
  'dead-link',
  'lost-address',
  'not-a-file',
  'not-text',
  'released-ledger',
  'too-large',
  'too-many-values',
];

describe('the guide', () => {
  it('explains every rule there is', () => {
    const sources = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
    const known = new Set(sources.flatMap((file) => rulesIn(readFileSync(file, 'utf8'))));
    assert.deepEqual(rules.map(({ title }) => title).sort(), [...known].sort());
  });
  it('shows every component of the vocabulary', () => {
    const shown = sections.filter(({ title }) => /^<\w+>$/.test(title)).map(({ title }) => title.slice(1, -1));
    assert.deepEqual(shown.sort(), [...vocabulary.keys()].sort());
  });
});

describe('a component in the guide', () => {
  for (const { title, examples } of sections.filter((section) => /^<\w+>$/.test(section.title))) {
    it(`works as its example shows: ${title}`, () => {
      assert.ok(examples.length > 0);
      assert.deepEqual(messages(examples), []);
    });
  }
});

describe('a rule in the guide', () => {
  for (const { title, examples } of rules) {
    if (withoutExample.includes(title)) continue;
    const bad = examples.filter(({ under }) => under === 'Not ok:');
    const good = examples.filter(({ under }) => under === 'Ok:');
    it(`refuses what is not ok: ${title}`, () => {
      const found = faultsWith(bad).map(({ rule }) => rule);
      assert.ok(bad.length > 0 && found.includes(title), `found ${found.join(', ') || 'nothing'}`);
    });
    it(`accepts what is ok: ${title}`, () => {
      assert.ok(good.length > 0);
      assert.deepEqual(messages(good), []);
    });
  }
});

describe('another example in the guide', () => {
  const isOther = ({ title, depth }: Section): boolean => depth !== 4 && !title.startsWith('<');
  for (const { title, examples } of sections.filter(isOther)) {
    const cards = examples.filter(({ language, text }) => language === 'yaml' && text.startsWith('# '));
    if (cards.length === 0) continue;
    it(`passes the check: ${title}`, () => {
      // Cards of one section may build on each other; a briefing is shown in one state at a time.
      const states = cards.filter(({ text }) => text.startsWith('# briefings/'));
      const rest = cards.filter((card) => !states.includes(card));
      for (const group of [rest, ...states.map((state) => [state])]) assert.deepEqual(messages(group), []);
    });
  }
});

/** All there is to say, but that a source is unused or a quote unverified: an example shows one thing at a time. */
function messages(examples: readonly Example[]): string[] {
  return faultsWith(examples)
    .filter(({ rule }) => rule !== 'unused-source' && rule !== 'unverified-quote')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

function rulesIn(text: string): string[] {
  const named = [...text.matchAll(/\brule: '([a-z-]+)'|\brule: .*\? '([a-z-]+)' : '([a-z-]+)'/g)];
  const returned = /export function ruleOf/.test(text) ? [...text.matchAll(/'([a-z]+-[a-z-]+)'/g)] : [];
  return [...named, ...returned].flatMap((match) =>
    [match[1], match[2], match[3]].filter((name) => name !== undefined),
  );
}

function readSections(markdown: string): Section[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const found: { title: string; depth: number; examples: (Example & { under: string })[] }[] = [];
  let under = '';
  for (const node of flat(tree.children)) {
    if (node.type === 'heading') {
      found.push({ title: textOf(node), depth: node.depth, examples: [] });
      under = '';
    } else if (node.type === 'paragraph') under = textOf(node);
    else if (node.type === 'code') found.at(-1)?.examples.push({ language: node.lang ?? '', text: node.value, under });
    if (node.type === 'paragraph' && !under.endsWith(':')) under = '';
  }
  return found;
}

function flat(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => [
    node,
    ...(node.type === 'list' || node.type === 'listItem' ? flat(node.children) : []),
  ]);
}
