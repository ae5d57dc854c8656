/** Page models of a real, small newsroom: the fixture of the lamps. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CompileCache } from '../newsroom/compile-cache.ts';
import { loadFolder } from '../newsroom/load.ts';
import { readFolder } from '../newsroom/read-folder.ts';
import { viewArchive, letterOf } from './archive.ts';
import { viewBriefing } from './briefing.ts';
import { createEdition, type Edition } from './edition.ts';
import { viewFact } from './fact.ts';
import { viewDisputed } from './facts.ts';
import { createFrame } from './frame.ts';
import { eventsAroundNow } from './front.ts';
import { eventLine, factLine } from './lines.ts';
import { relatedBriefings } from './related.ts';
import { viewSource } from './source.ts';
import { groupByYear } from './timeline.ts';
import { createStrip } from './timeline-strip.ts';

const folder = fileURLToPath(new URL('../../e2e/fixtures/tiny/content', import.meta.url));
const noCache: CompileCache = { read: () => null, write: () => undefined };

function editionAt(now: string): Edition {
  const { newsroom } = loadFolder(readFolder(folder), { cache: noCache, codeDigest: '', now, drafts: false });
  if (!newsroom) throw new Error('the fixture newsroom has faults');
  return createEdition(newsroom, 'en');
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the fixture lacks what the test looks for');
  return value;
}

const edition = editionAt('2026-01-01T00:00:00.000Z');
const { newsroom } = edition;
const fact = (id: string) => found(newsroom.facts.get(id));
const briefing = (slug: string) => found(edition.briefings.find((one) => one.slug === slug));

describe('a line of the ledger', () => {
  it('says what is counted, as of when, and how it is founded', () => {
    const line = factLine(fact('lamps-dark'), edition);
    assert.equal(line.value, '24 lamps');
    assert.equal(line.when, 'as of June 2025');
    assert.deepEqual(line.marks, ['derived']);
  });

  it('has no value where the fact has none', () => {
    assert.equal(factLine(fact('far-skerrow-watch'), edition).value, null);
  });

  it('tells of a figure past its review only after the day', () => {
    assert.deepEqual(factLine(fact('oil-cost'), edition).marks, []);
    const later = editionAt('2026-02-01T00:00:00.000Z');
    assert.deepEqual(factLine(found(later.newsroom.facts.get('oil-cost')), later).marks, [
      'not reviewed since 31 January 2026',
    ]);
  });
});

describe('the page of a fact', () => {
  it('shows a formula with values, and the facts it uses', () => {
    const { derivation } = viewFact(fact('lamps-dark'), edition);
    assert.equal(derivation?.formula, '412 lamps − 388 lamps');
    assert.deepEqual(
      derivation.inputs.map((input) => input.href),
      ['/facts/lamps-counted/', '/facts/lamps-lit/'],
    );
  });

  it('lists what rests on it: briefings, derived facts, events', () => {
    const { uses } = viewFact(fact('lamps-counted'), edition);
    const hrefs = uses.map((use) => use.href);
    for (const href of ['/briefings/lamps-after-the-count/', '/facts/lamps-dark/', '/timeline/#event-count-2025']) {
      assert.ok(hrefs.includes(href), href);
    }
  });

  it('prints the other value of a source that contradicts, and none of one that agrees', () => {
    const relations = viewFact(fact('keepers'), edition).evidence.map((item) => item.relation);
    assert.deepEqual(relations, [
      null,
      'Gives another figure: 61\u00a0keepers',
      'Gives another figure: 59\u00a0keepers',
    ]);
  });

  it('is among the disputed only where a conflict is declared', () => {
    assert.deepEqual(
      viewDisputed(edition).facts.map((line) => line.href),
      ['/facts/keepers/'],
    );
  });
});

describe('the page of a briefing', () => {
  const view = viewBriefing(briefing('lamps-after-the-count'), edition);

  it('leads from each reference back to every mention', () => {
    const mentions = view.references.flatMap((reference) => reference.mentions.map((mention) => mention.href.slice(1)));
    const text = `${view.prose}${view.keyPoints ?? ''}`;
    assert.ok(mentions.length > 0);
    for (const id of mentions) assert.ok(text.includes(`id="${id}"`), id);
  });

  it('counts figures and says how many are disputed', () => {
    assert.match(view.tally[0]?.text ?? '', /^(\d+)\u00a0of\u00a0\1 figures sourced$/);
    assert.ok(view.tally.some((part) => part.href === '/facts/disputed/'));
  });

  it('prints dates in the zone of the newsroom', () => {
    assert.equal(view.published.text, '3 July 2025');
  });

  it('lists its sections and the references as contents', () => {
    assert.equal(view.contents.at(-1)?.href, '#references');
    assert.equal(view.contents[0]?.text, 'What the wardens saw');
  });
});

describe('what to read next', () => {
  const one = briefing('lamps-after-the-count');
  const other = briefing('the-price-of-a-light');

  it('is never the briefing itself, nor one that shares nothing', () => {
    assert.deepEqual(relatedBriefings(one, [one, other]), []);
  });

  it('is one that rests on the same facts', () => {
    const sharing = { ...other, compiled: { ...other.compiled, facts: ['lamps-lit'] } };
    assert.deepEqual(relatedBriefings(one, [one, sharing]), [sharing]);
  });
});

describe('the timeline', () => {
  it('runs by year, oldest first', () => {
    assert.deepEqual(
      groupByYear(newsroom.events, edition).map((year) => year.year),
      ['2019', '2025', '2030'],
    );
  });

  it('shows as next only what is still to come', () => {
    const due = (today: string) => eventsAroundNow(newsroom.events, today).map((event) => event.id);
    assert.deepEqual(due('2030-12-31'), ['watch-ends', 'count-2025', 'next-count']);
    assert.deepEqual(due('2031-01-01'), ['watch-ends', 'count-2025']);
  });

  it('says of an announced date that has passed that it was due', () => {
    const event = found(newsroom.events.find((one) => one.id === 'next-count'));
    assert.equal(eventLine(event, edition).statusText, 'due');
    assert.equal(eventLine(event, editionAt('2031-06-01T00:00:00.000Z')).statusText, 'was due');
  });

  it('stacks dots that would touch, and leaves the others on the line', () => {
    const event = found(newsroom.events[0]);
    const strip = createStrip([event, { ...event, date: '2019-02' }, { ...event, date: '2029' }], edition);
    const [first, second, third] = strip?.dots ?? [];
    assert.ok(found(first).y > found(second).y);
    assert.equal(found(third).y, found(first).y);
  });

  it('names the present where there is room: behind its line, or before it at the end of the strip', () => {
    const { text, isBefore } = found(createStrip(newsroom.events, edition)?.today);
    assert.deepEqual([text, isBefore], ['1 January 2026', false]);
    const late = createStrip(newsroom.events, editionAt('2030-06-01T00:00:00.000Z'));
    assert.equal(late?.today.isBefore, true);
  });

  it('has no strip where all happened in one year', () => {
    assert.equal(createStrip(newsroom.events.slice(0, 1), edition), null);
  });
});

describe('the archive', () => {
  it('files a title under its first letter, digits together', () => {
    assert.deepEqual(['“Éclair”', 'lamps', '25 per cent'].map(letterOf), ['E', 'L', '0–9']);
  });

  it('holds every briefing', () => {
    const titles = viewArchive(edition).themes.flatMap((theme) => theme.years.flatMap((year) => year.briefings));
    assert.equal(titles.length, edition.briefings.length);
  });
});

describe('the frame', () => {
  it('marks the page a reader is on, and no other', () => {
    const frame = createFrame(edition, { path: '/themes/oil/', title: 'Oil', description: '' });
    assert.deepEqual(
      frame.masthead.themes.map((link) => link.isCurrent),
      [false, true],
    );
  });

  it('names the canonical address in full', () => {
    const { head } = createFrame(edition, { path: '/facts/', title: 'Figures', description: '' });
    assert.equal(head.canonical, `${newsroom.site.url}/facts/`);
  });
});

describe('the card of a source', () => {
  it('quotes a headline only where it is the printed one', () => {
    for (const source of newsroom.sources.values()) {
      const { headline, headlineNote } = viewSource(source, edition);
      assert.equal(headline.startsWith('“'), source.headlineIs === 'exact');
      assert.equal(headlineNote === null, source.headlineIs === 'exact');
    }
  });
});
