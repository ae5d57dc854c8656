/** Tests what pages say of themselves to messengers and machines, on the small newsroom. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { loadNewsroom } from '../newsroom/load.ts';
import { noCache } from '../newsroom/compile-cache.ts';
import { readSettings } from '../newsroom/settings.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { createEdition } from './edition.ts';
import type { PageSubject } from './page-identity.ts';
import { createHead } from './head.ts';
import { renderStructuredData } from './structured-data.ts';
import { briefingCard, chartCard, factCard, listPictures, pictureOf } from './share-card.ts';

const root = path.resolve(import.meta.dirname, '../..');
const settings = {
  ...readSettings({ SOURCE_DATE_EPOCH: '1795305600' }),
  contentDir: path.join(root, 'e2e/fixtures/tiny/content'),
};

function tinyNewsroom(): Newsroom {
  const { newsroom } = loadNewsroom(settings, { cache: noCache });
  assert.ok(newsroom, 'the small newsroom loads');
  return newsroom;
}

const newsroom = tinyNewsroom();
const edition = createEdition(newsroom, 'en');
const [briefing] = newsroom.briefings;
assert.ok(briefing);
const page = {
  path: '/briefings/x/',
  title: briefing.headline,
  description: briefing.standfirst,
  subject: { kind: 'briefing', briefing },
} as const;

describe('the card of a page', () => {
  it('has a new name when what it says has changed, and only then', () => {
    const name = (headline: string): string =>
      pictureOf(briefingCard({ ...briefing, headline }, edition), 'wide', edition).url;
    assert.equal(name('Nine lamps'), name('Nine lamps'));
    assert.notEqual(name('Nine lamps'), name('Ten lamps'));
  });

  it('has a new name when its page was corrected, though it says the same', () => {
    const fact = newsroom.facts.get('electric-share') ?? assert.fail();
    const chart = { ...(newsroom.charts.get('electric-lamps') ?? assert.fail()), facts: [fact.id] };
    const correction = { id: 'c', kind: 'correction', date: '2025-07-03', text: { en: 'A' } } as const;
    const one = { ...correction, facts: [{ fact, was: 1 }], briefings: [briefing.slug] };
    const corrected = createEdition({ ...newsroom, corrections: [...newsroom.corrections, one] }, 'en');
    for (const named of [
      (of: typeof edition) => briefingCard(briefing, of),
      (of: typeof edition) => factCard(fact, of),
      (of: typeof edition) => chartCard(chart, of),
    ]) {
      assert.deepEqual(named(corrected).card, named(edition).card);
      assert.notEqual(
        pictureOf(named(corrected), 'wide', corrected).url,
        pictureOf(named(edition), 'wide', edition).url,
      );
    }
  });

  it('is drawn for every briefing, theme, chart and figure, and named by their pages', () => {
    const pictures = listPictures(edition);
    const { picture } = createHead(edition, page);
    assert.ok(pictures.has(picture.url.replace(newsroom.site.url, '')));
    const { briefings, themes, charts, facts } = newsroom;
    assert.equal(pictures.size, 4 * briefings.length + themes.size + charts.size + facts.size + 1);
  });

  it('has words for those who don’t see it', () => {
    assert.ok(createHead(edition, page).picture.alt.includes(briefing.headline));
  });
});

describe('the head of a page', () => {
  it('names to reference managers what can be cited: briefings, charts and figures', () => {
    const fact = newsroom.facts.get('lamps-dark') ?? assert.fail();
    const titleOf = (subject: PageSubject): string | undefined =>
      createHead(edition, { ...page, subject }).citation.find(({ name }) => name === 'citation_title')?.value;
    assert.equal(titleOf({ kind: 'briefing', briefing }), briefing.headline);
    assert.match(titleOf({ kind: 'fact', fact }) ?? '', /: 24 lamps$/);
    assert.equal(titleOf({ kind: 'theme', theme: briefing.theme }), undefined);
  });

  it('shortens a title that no messenger would show whole', () => {
    const { shareTitle, title } = createHead(edition, { ...page, title: 'a lamp '.repeat(30).trim() });
    assert.match(shareTitle, /^(?:a lamp ){15,17}a?.*…$/);
    assert.ok(shareTitle.length <= 120 && title.length > 200);
  });

  it('describes a page in at most 200 letters, in whole sentences where it can', () => {
    const describeBy = (description: string): string => createHead(edition, { ...page, description }).description;
    assert.equal(describeBy('One lamp is dark. '.repeat(12).trim()), 'One lamp is dark. '.repeat(11).trim());
    assert.match(describeBy('dark '.repeat(60).trim()), /^(?:dark ){38,39}dark…$/);
    assert.equal(describeBy('Short.'), 'Short.');
  });
});

describe('structured data', () => {
  const graphOf = (pages: { href: string; text: string }[]) =>
    renderStructuredData(createHead(edition, page).structured, pages);

  it('can’t end the script it stands in', () => {
    const hostile = {
      ...page,
      subject: { kind: 'briefing', briefing: { ...briefing, headline: 'A </script><b>' } },
    } as const;
    const json = renderStructuredData(createHead(edition, hostile).structured, []);
    assert.doesNotMatch(json, /</);
    assert.ok(JSON.stringify(JSON.parse(json)).includes('A </script><b>'));
  });

  it('names the policies that the newsroom has pages for, and no others', () => {
    assert.match(graphOf([{ href: '/methodology/', text: '' }]), /"publishingPrinciples":"[^"]+\/methodology\/"/);
    assert.doesNotMatch(graphOf([]), /publishingPrinciples/);
  });

  it('gives the article one date everywhere, in the newsroom’s zone', () => {
    const moment = /"datePublished":"([^"]+[+-]\d\d:\d\d)"/.exec(graphOf([]))?.[1];
    const { article } = createHead(edition, page);
    assert.equal(moment, article.find(({ name }) => name === 'article:published_time')?.value);
  });
});
