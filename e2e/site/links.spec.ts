/** Every link inside the site leads to a page that is there, and every fragment to a part of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { allPages } from '../kinds.ts';
import { expect, test } from '../reader.ts';

type Node = DefaultTreeAdapterTypes.Node;

interface Parts {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

test('every link inside the site leads somewhere', async ({ folder, request }) => {
  const pages = new Map(
    allPages(folder).map((address) => [address, partsOf(path.join(folder, address, 'index.html'))]),
  );
  const faults: string[] = [];
  const files = new Set<string>();
  for (const [address, { links }] of pages) {
    for (const link of links) {
      const { pathname, hash } = new URL(link, `http://site${address}`);
      const target = pages.get(pathname);
      if (!target) files.add(pathname);
      else if (hash.length > 1 && !hash.startsWith('#:~:') && !target.ids.has(decodeURIComponent(hash.slice(1)))) {
        faults.push(`${address}: no part ${hash} on ${pathname}`);
      }
    }
  }
  for (const file of files) {
    const { status } = await request.get(file).then((response) => ({ status: response.status() }));
    if (status !== 200) faults.push(`${file} answers ${status}`);
  }
  expect(faults).toEqual([]);
});

function partsOf(file: string): Parts {
  const ids = new Set<string>();
  const links: string[] = [];
  const walk = (node: Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        if ((name === 'href' || name === 'src') && isInside(value)) links.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(readFileSync(file, 'utf8')));
  return { ids, links };
}

function isInside(link: string): boolean {
  return /^[#/]/.test(link) && !link.startsWith('//');
}
