/** The editor’s panel says of a page what its author should look at. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadFolder, type LoadedNewsroom } from '../newsroom/load.ts';
import { readFolder, type ContentFile } from '../newsroom/read-folder.ts';
import { addPanel } from './add-panel.ts';
import { ageAt } from './age.ts';
import { createDeskPage, type DeskPage } from './desk-page.ts';
import type { PanelPart } from './panel-part.ts';
import { createPanel, type Panel } from './panel.ts';
import { createAddressBook } from './site-addresses.ts';

const { files } = readFolder(path.join(import.meta.dirname, '../../e2e/fixtures/tiny/content'));
const slug = 'the-price-of-a-light';
const file = `briefings/${slug}/en.mdx`;

/** The tiny newsroom, with some of its texts changed. */
function newsroomWith(changes: Readonly<Record<string, (text: string) => string>> = {}): LoadedNewsroom {
  const changed = files.map((one): ContentFile => ({ ...one, text: changes[one.path]?.(one.text) ?? one.text }));
  const added = Object.keys(changes).filter((name) => files.every((one) => one.path !== name));
  const now = '2026-06-15T00:00:00.000Z';
  return loadFolder(
    {
      files: [...changed, ...added.map((name) => ({ path: name, file: name, text: changes[name]?.('') ?? '' }))],
      diagnostics: [],
    },
    { cache: noCache, codeDigest: '', now, drafts: true },
  );
}

/** A page as a server sends it, with this in its main part. */
function html(main: string, title = 'A title', description = 'What it is about.'): string {
  return `<!doctype html><html lang="en"><head><title>A title · Site</title><meta property="og:title" content="${title}"><meta name="description" content="${description}"><meta property="og:image" content="https://lamp-gazette.example/cards/x.png"><meta property="og:image:alt" content="A card"></head><body><main id="main">${main}</main></body></html>`;
}

function pageOf(loaded: LoadedNewsroom, { url = `/briefings/${slug}/`, main = '', title = 'A title' } = {}): DeskPage {
  const isThere = createAddressBook(() => [])(loaded);
  const page = createDeskPage({ url, html: html(main, title), isThere }, loaded);
  assert.ok(page);
  return page;
}

function part(panel: Panel, id: string): PanelPart {
  const found = panel.parts.find((one) => one.id === id);
  assert.ok(found, `there is a part ${id} among ${panel.parts.map((one) => one.id).join(', ')}`);
  return found;
}

describe('the panel', () => {
  it('leads to the line a page is written in', () => {
    const loaded = newsroomWith();
    assert.match(pageOf(loaded).written?.href ?? '', /^vscode:\/\/file\/.*the-price-of-a-light\/en\.mdx:1:1$/);
    assert.match(pageOf(loaded, { url: '/facts/lamps-lit/' }).written?.place ?? '', /facts\/lamps\.yaml:\d+$/);
    assert.equal(pageOf(loaded, { url: '/archive/' }).written, null);
  });
  it('marks drafts and what is planned', () => {
    const stage = (lines: string): string | null =>
      createPanel(pageOf(newsroomWith({ [file]: (text) => text.replace(/^publishedAt: .*$/m, lines) }))).notice;
    assert.equal(stage('publishedAt: 2025-07-03T09:00:00Z\ndraft: true'), 'Draft: readers don’t see this page');
    assert.match(stage('publishAt: 2027-02-01T09:00:00Z') ?? '', /^Planned for 1 February 2027: until then/);
    assert.equal(createPanel(pageOf(newsroomWith())).notice, null);
  });
  it('lists the figures that rest on no fact, with the reason and the place', () => {
    const none = part(createPanel(pageOf(newsroomWith())), 'unbound-figures');
    assert.deepEqual([none.summary, none.needsALook], ['none', false]);
    const more = newsroomWith({
      [file]: (text) => `${text}\nA desk with <Unbound why="a figure of speech">1,001</Unbound> drawers.\n`,
    });
    const [row] = part(createPanel(pageOf(more)), 'unbound-figures').rows;
    assert.deepEqual([row?.text, row?.note], ['1,001', 'a figure of speech']);
    assert.match(row?.href ?? '', /en\.mdx:\d+:13$/);
  });
  it('lists the facts a page shows, oldest first, with their age and their review', () => {
    const main = '<a class="fact" data-fact="lamps-lit" href="#ref-1">388</a> <a href="/facts/keepers/">57</a>';
    const loaded = newsroomWith({
      'facts/lamps.yaml': (text) => text.replace('lamps-lit:\n', 'lamps-lit:\n  reviewBy: 2026-01-01\n'),
    });
    const facts = part(createPanel(pageOf(loaded, { url: '/archive/', main })), 'facts');
    assert.equal(facts.summary, '2, 1 past their review');
    assert.ok(facts.needsALook);
    assert.deepEqual(
      facts.rows.map(({ href, note }) => [href, note]),
      [
        ['/facts/lamps-lit/', '12 months old; was to be reviewed by 1 January 2026'],
        ['/facts/keepers/', '6 months old'],
      ],
    );
  });
  it('takes in the facts of headline and standfirst', () => {
    const loaded = newsroomWith({
      [file]: (text) => text.replace(/^standfirst: .*$/m, "standfirst: 'Of {fact:lamps-counted} lamps.'"),
    });
    assert.deepEqual(
      part(createPanel(pageOf(loaded)), 'facts')
        .rows.map(({ href }) => href)
        .filter((href) => href?.includes('lamps-')),
      ['/facts/lamps-counted/'],
    );
  });
  it('names the facts that a single source carries, also through a formula', () => {
    const main = ['lamps-dark', 'lamps-counted'].map((id) => `<a data-fact="${id}" href="#ref-1">1</a>`).join('');
    const single = part(createPanel(pageOf(newsroomWith(), { url: '/archive/', main })), 'single-source');
    assert.deepEqual(
      single.rows.map(({ href, note }) => [href, note]),
      [
        ['/facts/lamps-dark/', 'worked out from `lamps-counted`, which only Skerrow Lamp Office gives'],
        ['/facts/lamps-counted/', 'only Skerrow Lamp Office'],
      ],
    );
    const second = '\n    - { source: old-almanac, says: { en: So says the almanac. } }';
    const loaded = newsroomWith({
      'facts/lamps.yaml': (text) => text.replace(/(lamps-counted:[\s\S]*?evidence:)/, `$1${second}`),
    });
    const rows = part(createPanel(pageOf(loaded, { url: '/facts/lamps-counted/' })), 'single-source').rows;
    assert.deepEqual(rows, []);
  });
  it('tells the reading level, the length, and what is too long', () => {
    const long = `One ${'word '.repeat(160)}more.`;
    const main = `<div class="prose"><p>The wardens walk.</p><figure><p>Not this.</p></figure><p>${long}</p></div>`;
    const panel = createPanel(pageOf(newsroomWith(), { main }));
    assert.match(part(panel, 'reading-level').summary, /^\d+ years of school, 83 words a sentence$/);
    assert.equal(part(panel, 'reading-level').rows.length, 1);
    assert.match(part(panel, 'length').summary, /^165 words, \d+\smin/);
    assert.equal(part(panel, 'length').rows[0]?.note, 'a paragraph of 162 words');
  });
  it('measures the lines that are shown without the page', () => {
    const fits = part(createPanel(pageOf(newsroomWith(), { url: '/archive/' })), 'headline-lengths');
    assert.deepEqual([fits.summary, fits.needsALook], ['title 7, description 17', false]);
    const long = part(createPanel(pageOf(newsroomWith(), { title: 'x'.repeat(71) })), 'headline-lengths');
    assert.equal(long.rows[0]?.text, 'Headline of 71 characters');
  });
  it('names links that lead nowhere, and those that readers can’t follow yet', () => {
    const main =
      '<h2 id="here"></h2><a href="#here"></a><a href="#gone"></a><a href="/none/"></a><a href="/archive/"></a><a href="/briefings/a-draft/"></a>';
    const draft = (): string =>
      files.find((one) => one.path === file)?.text.replace(/^publishedAt:/m, 'draft: true\npublishedAt:') ?? '';
    const loaded = newsroomWith({ 'briefings/a-draft/en.mdx': draft });
    assert.deepEqual(
      part(createPanel(pageOf(loaded, { main })), 'dead-links').rows.map(({ text, note }) => [text, note]),
      [
        ['#gone', 'no such section on this page'],
        ['/none/', 'no such page'],
        ['/briefings/a-draft/', 'leads to a briefing that is a draft: readers can’t open it yet'],
      ],
    );
  });
  it('asks for the editions that a site of several languages lacks', () => {
    const english = createPanel(pageOf(newsroomWith()));
    assert.ok(english.parts.every(({ id }) => id !== 'editions'));
    const loaded = newsroomWith({ 'site.yaml': (text) => text.replace('languages: [en]', 'languages: [en, hi]') });
    const [row] = part(createPanel(pageOf(loaded)), 'editions').rows;
    assert.equal(row?.text, 'Hindi');
    assert.match(row.note ?? '', /^write .*the-price-of-a-light\/hi\.mdx$/);
  });
  it('shows the share card from where the page is served', () => {
    assert.deepEqual(part(createPanel(pageOf(newsroomWith())), 'share-card').picture, {
      url: '/cards/x.png',
      alt: 'A card',
    });
  });
  it('says what the check says of the file', () => {
    const loaded = newsroomWith({ [file]: (text) => `${text}\nSee [it](/nowhere/).\n` });
    const [row] = part(createPanel(pageOf(loaded)), 'faults').rows;
    assert.match(row?.text ?? '', /^\d+:10 broken-link$/);
    assert.match(row?.note ?? '', /^Unexpected link to `\/nowhere\/`/);
  });
});

describe('a page on its way to the browser', () => {
  it('gets its panel at the end of its body, whatever its texts say', () => {
    const loaded = newsroomWith({ [file]: (text) => `${text}\nA <Unbound why="</template><b>">9</Unbound>.\n` });
    const page = addPanel({ url: `/briefings/${slug}/`, html: html('</body>'), isThere: () => true }, loaded);
    assert.match(page, /<aside id="desk"[\s\S]*<\/aside><\/body><\/html>$/);
    assert.match(page, /&#x3C;\/template>/);
  });
  it('has none where others embed it, or where there is no newsroom', () => {
    const page = { url: '/charts/lamps-by-year/embed/', html: html(''), isThere: () => true };
    assert.equal(addPanel(page, newsroomWith()), page.html);
    const broken = newsroomWith({ 'site.yaml': () => 'title: [' });
    assert.equal(addPanel({ ...page, url: '/' }, broken), page.html);
  });
});

describe('the age of a figure', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2026-06-01', 'of this month'],
    ['2026-05', '1 month old'],
    ['2024-07-01', '23 months old'],
    ['2024-06', '2 years old'],
    ['2025', '6 months old'],
    ['2026-12-31', 'of a time that still runs'],
  ];
  for (const [day, words] of cases) {
    it(`is told in words: ${day}`, () => {
      assert.equal(ageAt(day, '2026-06-15'), words);
    });
  }
});
