/** Built pages are read back by programs that are not ours: what messengers show, what search engines take, what readers see in a plain view. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { readPreview } from '../outside-readers/link-preview.ts';
import { graphOf, structureFaults } from '../outside-readers/structured-data.ts';
import { expect, test } from '../reader.ts';

function htmlOf(address: string, folder: string): string {
  return readFileSync(path.join(folder, address, 'index.html'), 'utf8');
}

/** The heaviest of each kind: there are hundreds of figures and sources, made alike. */
function chosenPages(folder: string, most: number): string[] {
  return Object.keys(kinds)
    .filter(isKind)
    .flatMap((kind) => pagesOf(kind, folder).slice(0, kind === 'briefing' ? undefined : most));
}

test('a link to a page of any kind shows its headline, a text and a card', async ({ folder }) => {
  const faults: string[] = [];
  const addresses = chosenPages(folder, 12);
  for (const address of addresses) {
    const { preview, faults: found } = await readPreview(htmlOf(address, folder), folder);
    faults.push(...found.map((fault) => `${address} ${fault}`));
    if (new URL(preview.url).pathname !== address) faults.push(`${address} is named ${preview.url}`);
  }
  expect(faults).toEqual([]);
});

test('a preview that a messenger would not show is found', async ({ folder }) => {
  const [address = ''] = pagesOf('briefing', folder);
  const html = htmlOf(address, folder);
  for (const [part, broken] of [
    [/(<meta property="og:image" content=")https:\/\/[^/]+/, '$1'],
    [/<meta property="og:image:alt"[^>]*>/, ''],
    [/(<meta property="og:description" content=")/, `$1${'Long. '.repeat(40)}`],
    [/(<meta property="og:image:width" content=")\d+/, '$1600'],
  ] as const) {
    expect(html).toMatch(part);
    const { faults } = await readPreview(html.replace(part, broken), folder);
    expect(faults, String(part)).not.toEqual([]);
  }
});

test('structured data holds to schema.org, for every kind of page', async ({ folder }) => {
  const faults: string[] = [];
  for (const address of chosenPages(folder, 2)) {
    const nodes = graphOf(htmlOf(address, folder));
    expect(nodes.length, address).toBeGreaterThan(0);
    faults.push(...(await structureFaults(nodes)).map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('every work that an article cites is described on the page that its name leads to', ({ folder }) => {
  const cited = z.looseObject({ citation: z.array(z.object({ '@id': z.url() })).min(1) });
  for (const address of pagesOf('briefing', folder)) {
    const articles = graphOf(htmlOf(address, folder)).flatMap((node) => cited.safeParse(node).data ?? []);
    expect(articles, address).toHaveLength(1);
    for (const { '@id': id } of articles.flatMap(({ citation }) => citation)) {
      const works = graphOf(htmlOf(new URL(id).pathname, folder)).filter((node) => node['@id'] === id);
      expect(works, id).toEqual([expect.objectContaining({ publisher: expect.anything() })]);
    }
  }
});

test('the validator sees what schema.org does not know', async ({ folder }) => {
  const nodes = graphOf(htmlOf(pagesOf('briefing', folder)[0] ?? '', folder));
  for (const wrong of [{ '@type': 'NewsArtikel' }, { '@type': 'NewsArticle', headlime: 'A' }])
    expect(await structureFaults([...nodes, wrong])).toHaveLength(1);
});

const require = createRequire(import.meta.url);
const readability = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

test('the plain view of a browser keeps the words of every briefing', async ({ page, folder }) => {
  for (const address of pagesOf('briefing', folder)) {
    const { wanted, kept, standfirst, excerpt } = await page.evaluate<Record<string, string>>(
      `((html) => {
        ${readability}
        const parse = () => new DOMParser().parseFromString(html, 'text/html');
        const own = parse();
        for (const part of own.querySelectorAll('svg, .rail, .anchor, [hidden]')) part.remove();
        const prose = [...own.querySelectorAll('.points, .prose')];
        const article = new Readability(parse()).parse();
        // Parts whose words would run into each other.
        const text = (part) => part.innerHTML.replace(/<[^>]*>/g, ' ').replaceAll('&nbsp;', ' ');
        return {
          wanted: prose.map(text).join(' '),
          kept: article.content.replace(/<[^>]*>/g, ' ').replaceAll('&nbsp;', ' '),
          standfirst: own.querySelector('.standfirst').textContent.trim(),
          excerpt: article.excerpt,
        };
      })(${JSON.stringify(htmlOf(address, folder))})`,
    );
    expect(shareKept(wanted ?? '', kept ?? ''), address).toBeGreaterThanOrEqual(0.98);
    expect(excerpt, address).toBe(standfirst);
  }
});

/** Share of the words that are kept, each as often as it stands there. */
function shareKept(wanted: string, kept: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(kept)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(wanted);
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  expect(words.length).toBeGreaterThan(100);
  return found.length / words.length;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
