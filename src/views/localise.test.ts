/** Tests of the Hindi edition of a small newsroom in two languages: where its links lead, and what is marked as English. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { readSettings } from '../newsroom/settings.ts';
import { listPages } from '../outputs/page-list.ts';
import { viewBriefing } from './briefing.ts';
import { createEdition, listEditions } from './edition.ts';
import { viewFront } from './front.ts';
import { formerAddresses } from './former.ts';
import { localisePage } from './localise-page.ts';
import { localiseText } from './localise-text.ts';
import { markEnglish } from './mark-english.ts';
import { listTextFiles } from './text-files.ts';

const contentDir = path.resolve(import.meta.dirname, '../../e2e/fixtures/two-languages/content');
const { newsroom } = loadNewsroom(
  { ...readSettings({ SOURCE_DATE_EPOCH: '1764000000' }), contentDir },
  { cache: noCache },
);
assert.ok(newsroom);
const [english, hindi] = listEditions(newsroom);
assert.ok(english && hindi);
const origin = newsroom.site.url;

/** What a page with this body becomes. */
const bodyOf = (html: string): string => {
  const page = localisePage(`<!doctype html><html lang="hi"><head></head><body>${html}</body></html>`, hindi);
  return /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
};

function marked(html: string): string {
  const [element] = fromHtml(html, { fragment: true }).children;
  assert.ok(element?.type === 'element');
  return toHtml(markEnglish(element));
}

describe('the editions of a newsroom', () => {
  it('are those its site lists, the first at the root', () => {
    assert.deepEqual(
      [english, hindi].map(({ language, folder }) => [language, folder]),
      [
        ['en', undefined],
        ['hi', 'hi'],
      ],
    );
  });

  it('each have the briefings and pages that are written in their language', () => {
    const urls = listPages(newsroom).map(({ url }) => url);
    const has = (url: string): boolean => urls.includes(url);
    assert.ok(has('/briefings/what-oil-costs/') && !has('/hi/briefings/what-oil-costs/'));
    assert.ok(has('/hi/about/') && has('/methodology/') && !has('/hi/methodology/'));
    assert.ok(has('/hi/') && has('/hi/facts/oil-cost/'));
    assert.equal(new Set(urls).size, urls.length);
  });
});

describe('lists of the Hindi edition', () => {
  it('have the briefings that are there in English only as well, and lead with one in Hindi', () => {
    const { lead, questions } = viewFront(hindi);
    assert.equal(lead?.headline, 'प्रहरियों को 24 क़ंदीलें बुझी मिलीं');
    const [lanterns, oil] = questions.map(({ briefings }) => briefings.map(({ headline }) => headline));
    assert.deepEqual(lanterns, ['प्रहरियों को 24 क़ंदीलें बुझी मिलीं']);
    assert.deepEqual(oil, ['What a light costs']);
    assert.deepEqual(english.listed, english.briefings);
  });
});

describe('a link on a page of the Hindi edition', () => {
  it('leads to the page there, with its fragment, and to files there', () => {
    assert.equal(
      bodyOf('<a href="/facts/#oil">तेल</a><a href="/charts/lit-and-dark.svg">SVG</a>'),
      '<a href="/hi/facts/#oil">तेल</a><a href="/hi/charts/lit-and-dark.svg">SVG</a>',
    );
  });

  it('leads to the English page where there is no other, and says so', () => {
    assert.equal(
      bodyOf('<a href="/briefings/what-oil-costs/">तेल</a>'),
      '<a href="/briefings/what-oil-costs/" hreflang="en">तेल</a>',
    );
  });

  it('stays where it names its language, leads elsewhere, or to what all editions share', () => {
    for (const link of [
      '<a href="/facts/" hreflang="en">आँकड़े</a>',
      '<a href="https://lantern-office.example/facts/">आँकड़े</a>',
      '<a href="#oil">तेल</a>',
      '<a href="/facts/oil-cost.json">JSON</a>',
    ])
      assert.equal(bodyOf(link), link);
  });

  it('leads to the edition from forms and from addresses for scripts, too', () => {
    assert.match(bodyOf('<form action="/archive/"></form>'), /action="\/hi\/archive\/"/);
    assert.match(bodyOf(`<p data-url="${origin}/facts/"></p>`), /data-url="[^"]+\/hi\/facts\/"/);
  });
});

describe('an address in a text of the Hindi edition', () => {
  const text = (words: string): string => localiseText(words, hindi);

  it('leads there in prose, also before a full stop, and in values of JSON', () => {
    assert.equal(text(`(${origin}/facts/).`), `(${origin}/hi/facts/).`);
    assert.equal(text(`देखें ${origin}/facts/.`), `देखें ${origin}/hi/facts/.`);
    assert.equal(text('{"href":"/timeline/#event-next-count"}'), '{"href":"/hi/timeline/#event-next-count"}');
  });

  it('stays where it names a thing, is another site’s, or has no place there', () => {
    for (const words of [
      `${origin}/#publisher`,
      `${origin}.example/facts/`,
      `${origin}/cards/x.png`,
      'और/या "/cards/"',
    ])
      assert.equal(text(words), words);
  });

  it('is left as it is in the main edition', () => {
    assert.equal(localiseText(`${origin}/facts/`, english), `${origin}/facts/`);
  });
});

describe('files of the Hindi edition', () => {
  const files = new Map(listTextFiles(hindi).map(({ url, render }) => [url, render]));
  const read = (url: string): string => files.get(url)?.() ?? assert.fail(`there is a file ${url}`);

  it('stand in its folder, and lead to it', () => {
    for (const url of files.keys()) assert.match(url, /^\/hi\//);
    assert.match(
      read('/hi/feeds/all.xml'),
      /<link>https:\/\/lantern-gazette\.example\/hi\/briefings\/lanterns-counted\/</,
    );
    assert.match(read('/hi/feeds/all.xml'), /<language>hi</);
    assert.match(read('/hi/briefings/lanterns-counted/evidence.json'), /"href":"\/hi\/facts\/lanterns-counted\/"/);
    assert.match(read('/hi/briefings/lanterns-counted/index.md'), /\/hi\/briefings\/lanterns-counted\//);
    assert.match(read('/hi/opensearch.xml'), /\/hi\/search\/\?q=/);
  });

  it('are none that the site has once', () => {
    for (const url of ['/hi/sitemap.xml', '/hi/robots.txt', '/hi/api/v1/index.json']) assert.ok(!files.has(url), url);
  });
});

describe('a former address of the Hindi edition', () => {
  it('leads on within it', () => {
    const [[, former] = []] = formerAddresses(hindi);
    assert.ok(former?.kind === 'moved');
    assert.equal(former.view.to, '/hi/briefings/lanterns-counted/');
  });
});

describe('words in English on a Hindi page', () => {
  it('are marked on the largest part that has no other words', () => {
    assert.equal(
      marked('<ul><li><b>Harbour</b> news</li><li>समाचार</li></ul>'),
      '<ul><li lang="en"><b>Harbour</b> news</li><li>समाचार</li></ul>',
    );
  });

  it('are marked among others, and with them what is read out of a picture', () => {
    assert.equal(marked('<p>The Office <i>का</i></p>'), '<p><span lang="en">The Office</span> <i>का</i></p>');
    assert.equal(marked('<p>क <img alt="A lamp"></p>'), '<p>क <img alt="A lamp" lang="en"></p>');
    assert.equal(marked('<p aria-label="नाम">Reuters</p>'), '<p aria-label="नाम"><span lang="en">Reuters</span></p>');
  });

  it('are not codes, formats, addresses, or what is marked already', () => {
    for (const html of [
      '<p>S-400</p>',
      '<p>RSS</p>',
      '<p>https://a.example/facts/</p>',
      '<p lang="ru">Slovo</p>',
      '<p>412</p>',
      '<pre>const a</pre>',
    ])
      assert.equal(marked(html), html);
  });
});

describe('a text that is not translated', () => {
  it('keeps its figures in its own language', () => {
    const theme = newsroom.themes.get('oil');
    assert.ok(theme);
    assert.match(hindi.speak(theme.summary), /^The isles paid over\s₹1\.4\smillion for oil\.$/);
  });
});

describe('a briefing in Hindi', () => {
  it('has the same figures as the English one, written its own way', () => {
    const of = (language: 'en' | 'hi') => {
      const there = createEdition(newsroom, language);
      const [briefing] = there.briefings.filter(({ slug }) => slug === 'lanterns-counted');
      assert.ok(briefing);
      return { briefing, view: viewBriefing(briefing, there) };
    };
    const [en, hi] = [of('en'), of('hi')];
    assert.deepEqual([...hi.briefing.compiled.facts].sort(), [...en.briefing.compiled.facts].sort());
    assert.equal(hi.view.published.text, '3 जुलाई 2025');
    assert.equal(hi.view.tally[0]?.text.replaceAll('\u00a0', ' '), '4 में से 4 आँकड़े स्रोत सहित');
    assert.deepEqual(hi.view.frame.masthead.languages, [
      { href: '/briefings/lanterns-counted/', text: 'English', language: 'en' },
    ]);
  });
});
