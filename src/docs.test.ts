/** What the documents name exists: paths, commands, links between them. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { z } from 'zod';

const documents = ['README.md', 'content/README.md', ...globSync('{docs,src}/**/*.md')];
const packageFile = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = packageFile.parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Folders whose names begin a path of the project; other paths are of the reader’s own newsroom. */
const ownFolders = 'src|docs|e2e|public|\\.github|\\.vscode';

function faultsOf(file: string, text: string): string[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'inlineCode') found.push(...missingPaths(node.value));
    if (node.type === 'inlineCode' || node.type === 'code') found.push(...missingScripts(node.value));
    if (node.type === 'link') found.push(...deadLinks(file, { url: node.url, text }));
  });
  return found.map((fault) => `${file}: ${fault}`);
}

/** `src/x/<name>.ts` stands for a file to be made, `src/*.ts` for several. */
function missingPaths(code: string): string[] {
  const named = code.match(new RegExp(`(?<![\\w./])(?:${ownFolders})/[^\\s,;:'"\`)]*`, 'g')) ?? [];
  return named.filter(
    (name) => globSync(name.replace(/<[^>]+>/g, '*').replace(/\/$/, '')).length === 0 && !name.includes('<'),
  );
}

function missingScripts(code: string): string[] {
  return [...code.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !(name in scripts));
}

function deadLinks(file: string, { url, text }: { url: string; text: string }): string[] {
  if (/^https?:/.test(url)) return [];
  const [target = '', anchor = ''] = url.split('#');
  const full = path.join(path.dirname(file), target);
  if (target !== '' && !existsSync(full)) return [url];
  const there = target === '' ? text : target.endsWith('.md') ? readFileSync(full, 'utf8') : '';
  return anchor === '' || anchorsOf(there).includes(anchor) ? [] : [url];
}

/** As GitHub makes them. */
function anchorsOf(text: string): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  const tree: Nodes = unified().use(remarkParse).use(remarkGfm).parse(text);
  visit(tree, 'heading', (heading) => void anchors.push(slugger.slug(textOf(heading))));
  return anchors;
}

describe('a workflow', () => {
  for (const file of globSync('.github/workflows/*.yml')) {
    it(`runs commands that exist: ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      assert.match(text, /npm run/);
      assert.deepEqual(missingScripts(text), []);
    });
  }
});

describe('a document', () => {
  assert.ok(documents.length >= 6, 'the documents are found');
  for (const file of documents) {
    it(`names what exists: ${file}`, () => {
      assert.deepEqual(faultsOf(file, readFileSync(file, 'utf8')), []);
    });
  }

  const cases: Readonly<Record<string, string>> = {
    'a path that is gone': 'See `src/utils/gone.ts`.',
    'a folder that is gone': 'See `e2e/nowhere/`.',
    'a command that is gone': 'Run `npm run fly -- now`.',
    'a command that is gone, in a block': '```sh\nnpm run fly\n```',
    'a link to a document that is gone': 'See [it](docs/gone.md).',
    'a link to a heading that is gone': '# One\n\nSee [it](#two).',
  };
  for (const [name, text] of Object.entries(cases)) {
    it(`is refused for ${name}`, () => {
      assert.equal(faultsOf('README.md', text).length, 1);
    });
  }
  it('may name a file to be made, several files, and what is of the reader’s own', () => {
    const text = 'Make `src/checks/<rule>.ts`, like `src/checks/*.ts`, for `my-newsroom/src/x.ts` and `npm run check`.';
    assert.deepEqual(faultsOf('README.md', text), []);
  });
});
