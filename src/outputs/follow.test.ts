/** Tests what followers and programs are told of the small newsroom: alternates, hubs, security.txt, what changed, the records. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { noCache } from '../newsroom/compile-cache.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { readSettings } from '../newsroom/settings.ts';
import { alternatesOf } from './alternates.ts';
import { apiSchemas, listApiFiles, listCollections } from './api/api-files.ts';
import { fieldsOf } from './api/fields.ts';
import { listChanges, seenFrom } from './changes.ts';
import { listFeedFiles } from './feed-files.ts';
import { renderSecurity } from './security.ts';
import { renderSitemap } from './sitemap.ts';

const contentDir = path.resolve(import.meta.dirname, '../../e2e/fixtures/tiny/content');
const loaded = loadNewsroom(
  { ...readSettings({ SOURCE_DATE_EPOCH: '1795305600' }), contentDir },
  { cache: noCache },
).newsroom;
assert.ok(loaded);
const newsroom = loaded;
const [briefing] = newsroom.briefings;
assert.ok(briefing);
const withSite = (own: Partial<Newsroom['site']>): Newsroom => ({ ...newsroom, site: { ...newsroom.site, ...own } });

describe('the languages of a page', () => {
  const both = ['en', 'hi'] as const;
  const hindi = { ...briefing, language: 'hi' as const };
  const bilingual = { ...withSite({ languages: both }), briefings: [...newsroom.briefings, hindi] };

  it('are those its briefing was written in', () => {
    assert.deepEqual(alternatesOf(`/briefings/${briefing.slug}/`, bilingual), [
      { language: 'en', url: `/briefings/${briefing.slug}/` },
      { language: 'hi', url: `/hi/briefings/${briefing.slug}/` },
      { language: 'x-default', url: `/briefings/${briefing.slug}/` },
    ]);
    const other = newsroom.briefings.find(({ slug }) => slug !== briefing.slug);
    assert.deepEqual(alternatesOf(`/briefings/${other?.slug}/`, bilingual), []);
  });

  it('are those its own page was written in', () => {
    const [page] = newsroom.pages;
    assert.ok(page);
    const translated = { ...bilingual, pages: [page, { ...page, language: 'hi' as const }] };
    assert.deepEqual(alternatesOf(`/${page.id}/`, bilingual), []);
    assert.equal(alternatesOf(`/${page.id}/`, translated)[1]?.url, `/hi/${page.id}/`);
  });

  it('are not told of where the site has one', () => {
    assert.deepEqual(alternatesOf('/facts/', newsroom), []);
    assert.deepEqual(
      alternatesOf('/facts/', bilingual).map(({ url }) => url),
      ['/facts/', '/hi/facts/', '/facts/'],
    );
  });

  it('stand in the sitemap with full addresses', () => {
    const page = { url: '/facts/', changedAt: null, alternates: alternatesOf('/facts/', bilingual) };
    assert.match(
      renderSitemap('https://a.example', [page]),
      /<xhtml:link rel="alternate" hreflang="hi" href="https:\/\/a\.example\/hi\/facts\/"/,
    );
  });
});

describe('feeds with a hub', () => {
  it('name it in every format, and without one name none', () => {
    const hub = 'https://hub.example/';
    const named = (of: Newsroom): string[] =>
      listFeedFiles(of)
        .filter(({ name }) => name.startsWith('all.') && name !== 'all.opml')
        .map(({ render }) => render())
        .filter((text) => text.includes(hub) && /hub/.test(text))
        .map((text) => text.slice(0, 5));
    assert.equal(named(withSite({ hub })).length, 3);
    assert.deepEqual(named(newsroom), []);
  });
});

describe('security.txt', () => {
  it('names the contact, and a day within a year on which it ends', () => {
    const text = renderSecurity({ ...newsroom, builtAt: '2026-11-22T10:11:12Z' });
    assert.match(text ?? '', /^Contact: mailto:desk@lamp-gazette\.example\nExpires: 2027-11-17T00:00:00Z\n/);
  });

  it('is not there for a newsroom without a contact', () => {
    assert.equal(renderSecurity(withSite({ contact: null })), null);
  });
});

describe('what changed', () => {
  it('holds every publication, update and correction, newest first', () => {
    const changes = listChanges(newsroom.briefings, newsroom);
    const updates = newsroom.briefings.filter(({ updatedAt }) => updatedAt !== null).length;
    assert.equal(changes.length, newsroom.briefings.length + updates + newsroom.corrections.length);
    const moments = changes.map(({ moment }) => Date.parse(moment));
    assert.deepEqual(
      moments,
      [...moments].sort((a, b) => b - a),
    );
  });

  it('counts a correction as new until its day is over', () => {
    const correction = listChanges([], newsroom).at(-1);
    assert.ok(correction);
    assert.equal(Date.parse(seenFrom(correction)) - Date.parse(correction.moment), 86_400_000);
  });
});

describe('the interface for programs', () => {
  it('has records that hold what their schemas say, and nothing that they do not say', () => {
    for (const { name, schema, things } of listCollections(newsroom)) {
      assert.ok(things.length > 0, name);
      for (const { id, record } of things)
        assert.deepEqual(apiSchemas[schema].parse(record()), record(), `${name} ${id}`);
    }
  });

  it('leads from the index to every list, record and schema', () => {
    const files = new Map(listApiFiles(newsroom).map(({ url, create }) => [newsroom.site.url + url, create]));
    const read = (url: string): unknown => files.get(url)?.() ?? assert.fail(url);
    const index = apiSchemas.index.parse(read(`${newsroom.site.url}/api/v1/index.json`));
    for (const { list, schema, count } of index.collections) {
      const { items } = apiSchemas.list.parse(read(list));
      assert.equal(items.length, count);
      for (const { record } of items) read(record);
      assert.match(JSON.stringify(read(schema)), /"\$id":"https:.*"\$schema":/);
    }
  });

  it('says of every field what it means, unless its name does', () => {
    const fields = fieldsOf(apiSchemas.fact);
    const named = new Map(fields.map((field) => [field.name, field]));
    assert.equal(named.get('evidence[].source.id')?.meaning, 'Id among the sources');
    assert.equal(named.get('value')?.type, 'number or object or null');
    assert.equal(named.get('derivation.inputs')?.type, 'list of string');
    assert.equal(named.get('version')?.type, '1');
  });
});
