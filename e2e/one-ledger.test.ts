/** One ledger: a changed value shows wherever it is used, and does not change in silence once it was published. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { describeChart } from '../src/charts/describe.ts';
import { drawChart } from '../src/charts/draw-chart.ts';
import { toCsv } from '../src/charts/to-csv.ts';
import { checkNewsroom } from '../src/checks/check-newsroom.ts';
import { createSpeak } from '../src/evidence/speak.ts';
import { noCache } from '../src/newsroom/compile-cache.ts';
import { loadFolder, type LoadedNewsroom } from '../src/newsroom/load.ts';
import type { Newsroom } from '../src/newsroom/model.ts';
import { readFolder, type ContentFile } from '../src/newsroom/read-folder.ts';
import { createReleased, releasedPath } from '../src/newsroom/released.ts';
import { factRecord } from '../src/outputs/fact-record.ts';
import { listFeedFiles } from '../src/outputs/feed-files.ts';
import { createEdition } from '../src/views/edition.ts';
import { viewEvidenceCards } from '../src/views/evidence-cards.ts';
import { viewFact } from '../src/views/fact.ts';

const folder = readFolder(path.join(import.meta.dirname, 'fixtures', 'tiny', 'content'));
const facts = 'facts/lamps.yaml';

/** The newsroom of the lamps with some files changed; `null` leaves a file out. */
function load(
  changes: Readonly<Record<string, (text: string) => string>> = {},
  added: readonly ContentFile[] = [],
): LoadedNewsroom {
  const files = folder.files.map((file) => ({ ...file, text: changes[file.path]?.(file.text) ?? file.text }));
  return loadFolder(
    { ...folder, files: [...files, ...added] },
    { cache: noCache, codeDigest: 'test', now: '2026-11-22T06:00:00Z', drafts: false },
  );
}

function newsroomOf(loaded: LoadedNewsroom): Newsroom {
  assert.deepEqual(
    loaded.diagnostics.filter((diagnostic) => diagnostic.severity === 'error'),
    [],
  );
  return loaded.newsroom ?? assert.fail('no newsroom');
}

function jsonFile(name: string, content: unknown): ContentFile {
  return { path: name, file: `content/${name}`, text: JSON.stringify(content) };
}

const silent = (loaded: LoadedNewsroom): string[] =>
  checkNewsroom(loaded)
    .filter((diagnostic) => diagnostic.rule === 'silent-change' || diagnostic.rule === 'lost-address')
    .map(({ place, message, hint }) => `${place.file}:${place.line} ${message}\n${hint ?? ''}`);

const counted = (text: string): string => text.replace('value: 412', 'value: 407');

describe('a changed value', () => {
  const before = newsroomOf(load());
  const after = newsroomOf(load({ [facts]: counted }));

  it('shows in prose, and in what is worked out from it', () => {
    const prose = (newsroom: Newsroom): string =>
      newsroom.briefings
        .map((briefing) => `${briefing.headline} ${briefing.compiled.keyPointsHtml ?? ''} ${briefing.compiled.html}`)
        .join(' ');
    assert.match(prose(before), />412</);
    assert.doesNotMatch(prose(after), />412</);
    assert.match(prose(after), />407</);
    assert.match(prose(before), />24</);
    assert.match(prose(after), />19</);
  });

  it('shows in the words of a chart, its description and its page', () => {
    const words = (newsroom: Newsroom): string =>
      newsroom.briefings
        .map((briefing) => briefing.compiled.html)
        .join('')
        .match(/Of \d+ lamps in all/)?.[0] ?? '';
    assert.equal(words(before), 'Of 412 lamps in all');
    assert.equal(words(after), 'Of 407 lamps in all');
  });

  it('shows in a chart over a series that takes it from the ledger: picture, table, description and file', () => {
    const rows = { 'series/lamps.csv': (text: string) => text.replace('2025,oil,255', '2025,oil,fact:lamps-counted') };
    const chartOf = (newsroom: Newsroom): string => {
      const chart = newsroom.charts.get('lamps-by-year') ?? assert.fail();
      assert.deepEqual(chart.facts, ['lamps-counted']);
      // The note of this chart names the fact besides, in words.
      const speak = createSpeak(newsroom.facts, 'en');
      const options = { language: 'en', speak } as const;
      return [
        toHtml(drawChart(chart, { ...options, width: 'wide' })),
        toCsv(chart, options),
        describeChart(chart, options),
      ].join('\n');
    };
    const [old, changed] = [load(rows), load({ ...rows, [facts]: counted })].map((found) => chartOf(newsroomOf(found)));
    assert.match(old ?? '', /\b412\b/);
    assert.match(changed ?? '', /\b407\b/);
    assert.doesNotMatch(changed ?? '', /\b412\b/);
  });

  it('shows in the title of a term, which has no slot left', () => {
    const file = 'glossary/lampwarden.yaml';
    const short = (text: string): string =>
      text.replace(/short: .*/, "short: { en: 'One who counts {fact:lamps-counted|number} lamps.' }");
    const { briefings } = newsroomOf(load({ [file]: short, [facts]: counted }));
    const html = briefings.map(({ compiled }) => compiled.html).join('');
    assert.match(html, /title="One who counts 407 lamps\."/);
    assert.doesNotMatch(html, /\{fact:/);
  });

  it('shows in the feed, the record for machines, the evidence card and the page of the fact', () => {
    const fact = after.facts.get('lamps-dark') ?? assert.fail();
    const edition = createEdition(after, 'en');
    assert.equal(factRecord(fact, after).value, 19);
    const feeds = listFeedFiles(after)
      .map((file) => file.render())
      .join('\n');
    assert.match(feeds, /407/);
    assert.doesNotMatch(feeds, />412</);
    assert.match(viewFact(fact, edition).fact.value ?? '', /^19/);
    const cards = after.briefings.flatMap((briefing) => Object.values(viewEvidenceCards(briefing, edition).facts));
    assert.ok(cards.some((card) => card.formula?.includes('407')));
  });
});

describe('a released ledger', () => {
  const first = load();
  const released = jsonFile(releasedPath, createReleased(newsroomOf(first), first.authored));
  const correction: ContentFile = {
    path: 'corrections/2026.yaml',
    file: 'content/corrections/2026.yaml',
    text: `count-again:\n  kind: correction\n  date: 2026-11-22\n  text: { en: 'We gave {fact:lamps-counted} wrongly.' }\n  facts: [{ id: lamps-counted, was: 412 }]\n`,
  };

  it('is content with what has not changed', () => {
    assert.deepEqual(silent(load({}, [released])), []);
  });

  it('asks for one correction of a changed fact, at its value, with the entry to add, and for none of what follows', () => {
    const faults = silent(load({ [facts]: counted }, [released]));
    assert.equal(faults.length, 1);
    assert.match(
      faults[0] ?? '',
      /^\S*facts\/lamps\.yaml:4 Unexpected change of the published fact `lamps-counted` from 412 to 407/,
    );
    assert.match(
      faults[0] ?? '',
      /2026-11-22-lamps-counted:\n\s+kind: correction\n\s+date: 2026-11-22\n[\s\S]*was: 412/,
    );
  });

  it('is content once the correction is there, for derived facts too', () => {
    assert.deepEqual(silent(load({ [facts]: counted }, [released, correction])), []);
  });

  it('counts days in the zone of the newsroom: what is corrected on the evening of a release is of that day', () => {
    const west = { 'site.yaml': (text: string) => text.replace('Pacific/Chatham', 'America/New_York') };
    const evening = { ...createReleased(newsroomOf(first), first.authored), releasedAt: '2026-11-23T01:00:00Z' };
    assert.deepEqual(silent(load({ ...west, [facts]: counted }, [jsonFile(releasedPath, evening), correction])), []);
  });

  it('does not take a correction of another value for one of this change', () => {
    const other = { ...correction, text: correction.text.replace('412', '400') };
    assert.equal(
      silent(load({ [facts]: counted }, [released, other])).filter((fault) => fault.includes('`lamps-counted`')).length,
      1,
    );
  });

  it('asks for an update of a changed briefing, and lets spelling be told as such', () => {
    const file = folder.files.find((candidate) => candidate.path.startsWith('briefings/'))?.path ?? assert.fail();
    const change = (text: string): string => `${text}\nOne more sentence.\n`;
    const [fault = ''] = silent(load({ [file]: change }, [released]));
    assert.match(fault, /Unexpected change of the published briefing/);
    const minor = /minorEditOf: '[0-9a-f]{8}'/.exec(fault)?.[0] ?? assert.fail(fault);
    assert.deepEqual(
      silent(load({ [file]: (text) => change(text).replace('---\n', `---\n${minor}\n`) }, [released])),
      [],
    );
  });

  it('does not lose an address', () => {
    const lost = silent(load({ 'facts/oil.yaml': (text) => text.replace(/^oil-used:/m, 'oil-burnt:') }, [released]));
    assert.match(lost.join('\n'), /Unexpected loss of the published fact `oil-used`/);
  });

  it('that can’t be read is a fault, for changes would pass unseen', () => {
    const broken = load({}, [{ ...released, text: '{' }]);
    assert.ok(broken.diagnostics.some((diagnostic) => diagnostic.rule === 'released-ledger'));
  });
});
