/** Tests feeds on the small newsroom: ids that last, dates of change, whole texts that need nothing of the site. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import type { Correction, Newsroom } from '../newsroom/model.ts';
import { readSettings } from '../newsroom/settings.ts';
import { renderAtom } from './atom.ts';
import { listFeedFiles } from './feed-files.ts';
import { listFeeds, type Feed } from './feed.ts';
import { renderRss } from './rss.ts';

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
const [briefing] = newsroom.briefings;
assert.ok(briefing);

function feedOf(of: Newsroom, name = 'all'): Feed {
  const feed = listFeeds(of).get(name);
  assert.ok(feed, `there is a feed ${name}`);
  return feed;
}

describe('a feed', () => {
  it('is made of everything, of each theme and of corrections, in three formats, with one list of all', () => {
    const names = listFeedFiles(newsroom).map((file) => file.name);
    assert.equal(names.length, 3 * (newsroom.themes.size + 2) + 1);
    assert.ok(names.includes('all.opml') && names.includes('corrections.atom') && names.includes('all.json'));
  });

  it('keeps the id of a briefing that was renamed', () => {
    const renamed = { ...newsroom, briefings: [{ ...briefing, slug: 'new-name', aliases: [briefing.slug] }] };
    const [before] = feedOf(newsroom).entries;
    const [after] = feedOf(renamed).entries;
    assert.equal(after?.id, before?.id);
    assert.notEqual(after?.url, before?.url);
  });

  it('shows a corrected briefing as updated under the same id', () => {
    const correction: Correction = {
      id: 'c1',
      kind: 'correction',
      date: '2027-01-05',
      text: { en: 'One lamp was dark.' },
      facts: [],
      briefings: [briefing.slug],
    };
    const [before] = feedOf(newsroom).entries;
    const corrected = { ...newsroom, corrections: [correction] };
    const [after] = feedOf(corrected).entries;
    assert.equal(after?.id, before?.id);
    assert.notEqual(after?.updated, before?.updated);
    assert.match(after?.updated ?? '', /^2027-01-05T00:00:00[+-]\d\d:\d\d$/);
    assert.equal(feedOf(corrected).updated, after?.updated);
    assert.equal(feedOf(corrected, 'corrections').entries.length, 1);
  });

  it('says of a correction what it changed, from which value, with full addresses', () => {
    const fact = newsroom.facts.get('keepers') ?? assert.fail();
    const correction: Correction = {
      id: 'c1',
      kind: 'correction',
      date: '2027-01-05',
      text: { en: 'We had counted {fact:lamps-dark} & one.' },
      facts: [{ fact, was: 60 }],
      briefings: [briefing.slug],
    };
    const [entry] = feedOf({ ...newsroom, corrections: [correction] }, 'corrections').entries;
    assert.match(entry?.html ?? '', /^<p>We had counted 24 &#x26; one\.<\/p><ul>/);
    assert.match(
      entry?.html ?? '',
      /<a href="https:[^"]+\/facts\/keepers\/">[^<]+<\/a>: 57\s[a-z]+ \(was 60\s[a-z]+\)/,
    );
    assert.match(entry?.html ?? '', new RegExp(`<a href="https:[^"]+/briefings/${briefing.slug}/">`));
  });

  it('has whole texts with absolute addresses, references, and charts as picture and table', () => {
    const html = feedOf(newsroom)
      .entries.map((entry) => entry.html)
      .join('');
    assert.doesNotMatch(html, /(?:href|src)="(?!https:|#|mailto:)/);
    assert.doesNotMatch(html, /<(?:svg|script|style|details|button)|\bclass=/);
    assert.match(html, /<img src="https:[^"]+\/charts\/[a-z-]+\.png" alt="[^"]{20,}/);
    assert.match(html, /<table>[\s\S]*<\/table>/);
    assert.match(html, /<li id="ref-1">/);
  });

  it('escapes what would end an element', () => {
    const feed = { ...feedOf(newsroom), title: 'Lamps & <oil> ]]>' };
    for (const xml of [renderRss(feed, 'https://x.example/'), renderAtom(feed, 'https://x.example/', newsroom.builtAt)])
      assert.match(xml, /<title>Lamps &#x26; &#x3C;oil(?:>|&gt;|&#x3E;) \]\](?:>|&gt;|&#x3E;)<\/title>/);
  });
});
