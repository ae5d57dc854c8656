/** Words that are markup elsewhere come out of every file and page as the words they are. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { noCache } from '../src/newsroom/compile-cache.ts';
import { loadFolder } from '../src/newsroom/load.ts';
import type { Newsroom } from '../src/newsroom/model.ts';
import { readFolder } from '../src/newsroom/read-folder.ts';
import { createEdition } from '../src/views/edition.ts';
import { createHead } from '../src/views/head.ts';
import { listTextFiles } from '../src/views/text-files.ts';
import { renderStructuredData } from '../src/views/structured-data.ts';

const tiny = path.join(import.meta.dirname, 'fixtures/tiny/content');
const { files } = readFolder(tiny);
const slug = 'the-price-of-a-light';
const chartId = 'lamps-by-year';

/** What ends a comment, an attribute, an element or a string in one of the formats a site is made of. */
const pieces = [
  '</script>',
  '<script>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '</title>',
  '"',
  "'",
  '`',
  '&',
  '&amp;',
  '&lt;b&gt;',
  '<b>',
  '<',
  '>',
  '\\',
  '\\"',
  '%',
  '=',
  '\u2028',
  '`',
  'é',
  'क़',
  '😀',
  ' ',
  ' and ',
  'lamp',
  'oil',
  ';',
  ',',
  '#',
  '?',
  '//',
  ':',
  '|',
  '*',
  '_',
  '[',
  ']',
  '$',
  '@',
] as const;
const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => `A ${parts.join('')} b`.replace(/\s+/g, ' ').normalize('NFC'));
/** All of them at once. */
const worst =
  'A </script><!-- --> ]]><![CDATA[ </title> \\ \\" \' ` & &amp; &lt;b&gt; <b> % = é 😀 // | * _ [ ] $ @ # ? b';

/** The small newsroom with these words for a headline, a standfirst, a theme, a chart and an outlet. */
function newsroomOf(words: string): Newsroom {
  const inYaml = JSON.stringify(words);
  const changed = files.map((file) => ({ ...file, text: rewrite(file.path, file.text, inYaml) }));
  const now = '2025-12-01T00:00:00.000Z';
  const { newsroom, diagnostics } = loadFolder(
    { files: changed, diagnostics: [] },
    { cache: noCache, codeDigest: '', now, drafts: false },
  );
  const faults = diagnostics.filter(({ rule }) => rule !== 'foreign-script').map(({ message }) => message);
  assert.deepEqual(faults, []);
  return newsroom ?? assert.fail('the small newsroom loads');
}

function rewrite(file: string, text: string, words: string): string {
  if (file === `briefings/${slug}/en.mdx`)
    return text
      .replace(/^headline:.*$/m, () => `headline: ${words}`)
      .replace(/^standfirst:.*$/m, () => `standfirst: ${words}`);
  if (file === `charts/${chartId}.yaml`) return text.replace(/^finding:.*$/m, () => `finding: { en: ${words} }`);
  if (file === 'sources/lamp-count-2025.yaml') return text.replace(/^outlet:.*$/m, () => `outlet: ${words}`);
  return file === 'themes/oil.yaml' ? text.replace(/^name:.*$/m, () => `name: { en: ${words} }`) : text;
}

/** The text of the first element found; parsed by a library that had no part in writing it. */
function textIn(xml: string, xpath: string): string | undefined {
  const document = XmlDocument.fromString(xml);
  try {
    return document.get(xpath)?.content;
  } finally {
    document.dispose();
  }
}

describe('hostile words in a file', () => {
  it('are read back as they were written: feeds, records, charts, structured data', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.constant(worst)), (words) => {
        const edition = createEdition(newsroomOf(words), 'en');
        const render = new Map(listTextFiles(edition).map((file) => [file.url, file.render]));
        const read = (url: string): string => render.get(url)?.() ?? assert.fail(`there is a file ${url}`);

        assert.ok(textIn(read('/feeds/all.xml'), `//item[contains(link, '${slug}')]/title`) === words);
        assert.ok(
          textIn(
            read('/feeds/all.atom'),
            `//*[local-name()='entry'][contains(*[local-name()='id'], '${slug}')]/*[local-name()='title']`,
          ) === words,
        );
        assert.ok(JSON.stringify(JSON.parse(read('/feeds/all.json'))).includes(JSON.stringify(words)));
        assert.ok(textIn(read(`/charts/${chartId}.svg`), `/*/*[local-name()='title']`) === words);
        assert.ok(JSON.stringify(JSON.parse(read(`/charts/${chartId}.json`))).includes(JSON.stringify(words)));
        assert.ok(JSON.stringify(JSON.parse(read(`/briefings/${slug}/evidence.json`))) !== '');
        assert.ok(textIn(read('/news-sitemap.xml'), '/*') !== undefined);
        for (const [url, make] of render) if (/\.(?:xml|atom|opml|svg)$/.test(url)) textIn(make(), '/*');

        const briefing = edition.briefings.find((candidate) => candidate.slug === slug) ?? assert.fail();
        const page = {
          path: `/briefings/${slug}/`,
          title: words,
          description: words,
          subject: { kind: 'briefing', briefing },
        } as const;
        const data = renderStructuredData(createHead(edition, page).structured, []);
        assert.doesNotMatch(data, /<|\u2028\u2029/);
        assert.ok(JSON.stringify(JSON.parse(data)).includes(JSON.stringify(words)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile words on a page', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'site');
  const elements = new Map<string, DefaultTreeAdapterTypes.Element[]>();
  const pageAt = (url: string): DefaultTreeAdapterTypes.Element[] => {
    const known = elements.get(url) ?? elementsIn(parse(readFileSync(path.join(out, url, 'index.html'), 'utf8')));
    elements.set(url, known);
    return known;
  };

  before(() => {
    cpSync(tiny, content, { recursive: true });
    for (const { path: file, text } of files)
      writeFileSync(path.join(content, file), rewrite(file, text, JSON.stringify(worst)));
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, SOURCE_DATE_EPOCH: '1764547200' };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], { env, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are the heading, the title and the description of their briefing', () => {
    const found = pageAt(`briefings/${slug}`);
    assert.equal(textOf(found.find(({ tagName }) => tagName === 'h1')).trim(), worst);
    assert.ok(textOf(found.find(({ tagName }) => tagName === 'title')).startsWith(worst));
    for (const name of ['og:title', 'twitter:title', 'citation_title', 'citation_abstract'])
      assert.equal(metaOf(found, name), worst, name);
  });
  it('are in its structured data', () => {
    const data = pageAt(`briefings/${slug}`).find((element) => attributeOf(element, 'type') === 'application/ld+json');
    assert.ok(JSON.stringify(JSON.parse(textOf(data))).includes(JSON.stringify(worst)));
  });
  it('are words in lists, menus, charts and references', () => {
    const texts = (url: string): string[] => pageAt(url).map((element) => textOf(element).trim());
    assert.ok(texts('archive').includes(worst));
    assert.ok(texts('').includes(worst));
    assert.ok(texts(`charts/${chartId}`).includes(worst));
    assert.ok(texts('sources').includes(worst));
  });
});

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node ? [node] : [];
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return [...own, ...inner];
}

function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attributeOf(element: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function metaOf(elements: readonly DefaultTreeAdapterTypes.Element[], name: string): string | undefined {
  const element = elements.find((one) => [attributeOf(one, 'name'), attributeOf(one, 'property')].includes(name));
  return element && attributeOf(element, 'content');
}
