/** A source that was retracted or superseded: new uses are refused, old ones keep it with a notice that readers see. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkNewsroom } from '../src/checks/check-newsroom.ts';
import { noCache } from '../src/newsroom/compile-cache.ts';
import { loadFolder, type LoadedNewsroom } from '../src/newsroom/load.ts';
import type { Newsroom } from '../src/newsroom/model.ts';
import { readFolder, type ContentFile } from '../src/newsroom/read-folder.ts';
import { createReleased, releasedPath } from '../src/newsroom/released.ts';
import { toCsv } from '../src/charts/to-csv.ts';
import { toJson } from '../src/charts/to-json.ts';
import { factRecord } from '../src/outputs/fact-record.ts';
import { feedContent } from '../src/outputs/feed-content.ts';
import { lastChange } from '../src/outputs/last-change.ts';
import { viewBriefing } from '../src/views/briefing.ts';
import { createEdition } from '../src/views/edition.ts';
import { viewEvidenceCards } from '../src/views/evidence-cards.ts';
import { viewFact } from '../src/views/fact.ts';
import { viewSource, viewSources } from '../src/views/source.ts';

const folder = readFolder(path.join(import.meta.dirname, 'fixtures', 'tiny', 'content'));
const count = 'sources/lamp-count-2025.yaml';
const briefing = 'briefings/lamps-after-the-count/en.mdx';
const retracted = (text: string): string =>
  `${text}status: { kind: retracted, date: 2025-09-01, reason: { en: 'The count was of another year; {fact:keepers} keepers left.' } }\n`;
const superseded = (text: string): string =>
  `${text}status: { kind: superseded, date: 2025-09-01, by: harbour-register, reason: { en: The register counts better. } }\n`;

type Changes = Readonly<Record<string, (text: string) => string>>;

function load(changes: Changes = {}, added: readonly ContentFile[] = []): LoadedNewsroom {
  const files = folder.files.map((file) => ({ ...file, text: changes[file.path]?.(file.text) ?? file.text }));
  return loadFolder(
    { ...folder, files: [...files, ...added] },
    { cache: noCache, codeDigest: 'test', now: '2026-11-22T06:00:00Z', drafts: false },
  );
}

function newsroomOf(loaded: LoadedNewsroom): Newsroom {
  return loaded.newsroom ?? assert.fail('no newsroom');
}

const first = load();
const snapshot = createReleased(newsroomOf(first), first.authored);
const released = (content: unknown = snapshot): ContentFile => ({
  path: releasedPath,
  file: `content/${releasedPath}`,
  text: JSON.stringify(content),
});

const refused = (loaded: LoadedNewsroom): string[] =>
  checkNewsroom(loaded)
    .filter(({ rule }) => rule === 'withdrawn-source')
    .map(({ place }) => `${place.file.replace(/^.*content\//, '')}:${place.line}`);

describe('a source that was withdrawn', () => {
  it('stays where readers were shown it, in facts, briefings, series, events and terms', () => {
    assert.deepEqual(refused(load({ [count]: retracted }, [released()])), []);
    assert.deepEqual(refused(load({ [count]: superseded }, [released()])), []);
  });

  it('stays in facts and briefings of a snapshot that did not keep uses yet', () => {
    const { uses, ...older } = snapshot;
    assert.ok(uses);
    assert.deepEqual(refused(load({ [count]: retracted }, [released(older)])), []);
    const withoutBriefing = { ...older, briefings: {} };
    assert.ok(
      refused(load({ [count]: retracted }, [released(withoutBriefing)])).every((place) =>
        place.startsWith('briefings/'),
      ),
    );
  });

  it('is refused everywhere before the first release', () => {
    const places = refused(load({ [count]: retracted }));
    for (const start of ['facts/lamps.yaml:9', 'series/lamps.yaml', briefing])
      assert.ok(
        places.some((place) => place.includes(start)),
        `${start} in ${places.join(' ')}`,
      );
  });

  it('is refused in a briefing that did not cite it, at the mention', () => {
    const cite = (text: string): string => `${text}\nThe office says so.<Cite source="lamp-count-2025" quote="lit"/>\n`;
    const elsewhere = 'briefings/the-price-of-a-light/en.mdx';
    const { uses = {}, ...rest } = snapshot;
    const uncited = released({ ...rest, uses: { ...uses, 'briefings/the-price-of-a-light/en': ['harbour-register'] } });
    const places = refused(load({ [count]: retracted, [elsewhere]: cite }, [uncited]));
    assert.ok(places.includes(`${elsewhere}:35`), places.join(' '));
    assert.ok(places.every((place) => place.startsWith(elsewhere)));
  });

  it('may be named against a figure, and a fact that others carry may be used anew', () => {
    const register = 'sources/harbour-register.yaml';
    const almanac = (text: string): string => text.replace(/source: harbour-register/g, 'source: old-almanac');
    const other = (text: string): string => text.replace('<Cite source="harbour-register"/>', '');
    assert.deepEqual(
      refused(
        load({ [register]: retracted, 'facts/oil.yaml': almanac, 'events/lamps.yaml': almanac, [briefing]: other }),
      ),
      [],
    );
  });
});

describe('readers of a source that was retracted', () => {
  const newsroom = newsroomOf(load({ [count]: retracted }, [released()]));
  const edition = createEdition(newsroom, 'en');
  const told = newsroom.briefings.find(({ slug }) => slug === 'lamps-after-the-count') ?? assert.fail();
  const counted = newsroom.facts.get('lamps-counted') ?? assert.fail();
  const dark = newsroom.facts.get('lamps-dark') ?? assert.fail();
  const notice = {
    when: 'Retracted on 1 September 2025',
    reason: 'The count was of another year; 57 keepers left.',
    successor: null,
  };

  it('are told at the head of a briefing and in its references', () => {
    const view = viewBriefing(told, edition);
    assert.ok(view.tally.some(({ text, href }) => text === 'source\u00a01 was retracted' && href === '#ref-1'));
    assert.deepEqual(view.references[0]?.withdrawal, notice);
    const marked = view.references.filter(({ withdrawal }) => withdrawal !== null);
    assert.deepEqual(
      marked.map(({ href }) => href),
      ['/sources/lamp-count-2025/', '/sources/harbour-digest/'],
    );
  });

  it('are told beside a block quote and in the source line of a chart', () => {
    assert.match(told.compiled.html, /<cite>Skerrow Lamp Office \(retracted\)/);
    assert.match(told.compiled.html, /Skerrow Lamp Office<\/a> \(June 2025; retracted\)/);
  });

  it('are told in the rail beside the text', () => {
    const [first] = newsroomOf(load({ 'sources/old-almanac.yaml': retracted }, [released()])).briefings.filter(
      ({ slug }) => slug === told.slug,
    );
    assert.match(first?.compiled.html ?? '', /<cite>The Old Almanac · <b>retracted<\/b><\/cite>/);
  });

  it('are told on the evidence card, the page of the figure and that of what is worked out from it', () => {
    const card = viewEvidenceCards(told, edition).facts['lamps-counted'] ?? assert.fail();
    assert.equal(card.items[0]?.notice, `${notice.when}: ${notice.reason}`);
    assert.ok(card.marks.includes('its source was retracted'));
    assert.deepEqual(viewFact(counted, edition).evidence[0]?.withdrawal, notice);
    assert.ok(viewFact(dark, edition).fact.marks.includes('its source was retracted'));
  });

  it('are told on its own page and in the list of sources', () => {
    const source = newsroom.sources.get('lamp-count-2025') ?? assert.fail();
    assert.deepEqual(viewSource(source, edition).withdrawal, notice);
    const rows = viewSources(edition).outlets.flatMap((outlet) => outlet.sources);
    assert.deepEqual(
      rows.flatMap(({ mark }) => mark ?? []),
      ['superseded', 'retracted'],
    );
  });

  it('are told in feeds, which show the briefing as changed on that day', () => {
    assert.match(
      feedContent(told, newsroom),
      /June 2025 <strong>Retracted on 1 September 2025:<\/strong> The count was of another year; 57 keepers left\./,
    );
    assert.equal(lastChange(told, newsroom), '2025-09-01T00:00:00+12:45');
  });

  it('are told by the records for machines', () => {
    assert.deepEqual(factRecord(counted, newsroom).evidence[0]?.source.status, {
      kind: 'retracted',
      date: '2025-09-01',
      reason: notice.reason,
      by: null,
    });
    const chart = newsroom.charts.get('lamps-by-year') ?? assert.fail();
    const options = { language: 'en', speak: edition.speak } as const;
    assert.match(toCsv(chart, options), /# Source lamp-count-2025: .*, retracted on 2025-09-01/);
    assert.match(toJson(chart, options), /"kind": "retracted",\s+"date": "2025-09-01",\s+"reason": "The count was/);
  });
});

describe('readers of a source that was superseded', () => {
  const newsroom = newsroomOf(load({ [count]: superseded }, [released()]));
  const edition = createEdition(newsroom, 'en');

  it('are led to the one that stands in its place, and back', () => {
    const source = newsroom.sources.get('lamp-count-2025') ?? assert.fail();
    const successor = newsroom.sources.get('harbour-register') ?? assert.fail();
    assert.deepEqual(viewSource(source, edition).withdrawal?.successor, {
      href: '/sources/harbour-register/',
      text: 'Harbour Register of Skerrow: “Wages paid to keepers” (14 May 2025)',
      label: 'Replaced by',
    });
    const back = viewSource(successor, edition).details.filter(({ name }) => name === 'Replaces');
    assert.deepEqual(
      back.map(({ href }) => href),
      ['/sources/harbour-digest/', '/sources/lamp-count-2025/'],
    );
    const record = factRecord(newsroom.facts.get('lamps-lit') ?? assert.fail(), newsroom);
    assert.equal(record.evidence[0]?.source.status?.by, 'https://lamp-gazette.example/sources/harbour-register/');
  });
});

describe('a source that stands', () => {
  it('has no notice anywhere', () => {
    const newsroom = newsroomOf(first);
    const edition = createEdition(newsroom, 'en');
    const standing = newsroom.briefings.filter(({ slug }) => slug === 'the-price-of-a-light');
    const texts = standing.map((told) =>
      JSON.stringify([viewBriefing(told, edition), viewEvidenceCards(told, edition), feedContent(told, newsroom)]),
    );
    assert.doesNotMatch(texts.join(), /retracted|superseded/i);
  });
});
