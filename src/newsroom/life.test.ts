/** A briefing is where its front matter says, and nowhere else. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkNewsroom } from '../checks/check-newsroom.ts';
import { noCache } from './compile-cache.ts';
import { loadFolder, type LoadedNewsroom } from './load.ts';
import { readFolder } from './read-folder.ts';
import { createReleased } from './released.ts';

const { files: all } = readFolder(path.join(import.meta.dirname, '../../e2e/fixtures/tiny/content'));
// A correction of a briefing that is still to come would be a fault of its own.
const files = all.filter((file) => !file.path.startsWith('corrections/'));
const slug = 'lamps-after-the-count';
const now = '2026-01-01T00:00:00.000Z';

/** The newsroom with `lines` in the place of the moment of publication of one briefing. */
function newsroomWith(lines: string, { drafts = false, at = now } = {}): LoadedNewsroom {
  const changed = files.map((file) =>
    file.path === `briefings/${slug}/en.mdx`
      ? { ...file, text: file.text.replace(/^publishedAt: .*\nupdatedAt: .*$/m, lines) }
      : // Another briefing links to this one, which would be a fault of its own.
        {
          ...file,
          text: file.text
            .replaceAll(`/briefings/${slug}/`, `/briefings/the-price-of-a-light/`)
            .replace('#who-keeps-them', ''),
        },
  );
  return loadFolder({ files: changed, diagnostics: [] }, { cache: noCache, codeDigest: '', now: at, drafts });
}

function errorsOf(loaded: LoadedNewsroom): string[] {
  const errors = checkNewsroom(loaded).filter(({ severity }) => severity === 'error');
  return errors.map(
    ({ rule, place, message, hint }) => `${place.line}:${place.column} ${rule}: ${message} ${hint ?? ''}`,
  );
}

function slugsOf({ newsroom }: LoadedNewsroom): string[] {
  assert.ok(newsroom);
  return newsroom.briefings.map((briefing) => briefing.slug);
}

describe('a planned briefing', () => {
  const planned = 'publishAt: 2026-02-01T09:00:00+00:00';

  it('is nowhere before its moment', () => {
    const loaded = newsroomWith(planned);
    assert.deepEqual(errorsOf(loaded), []);
    assert.ok(!slugsOf(loaded).includes(slug));
    assert.ok(loaded.newsroom);
    assert.ok(loaded.newsroom.events.every((event) => !event.briefings.includes(slug)));
    assert.ok(loaded.newsroom.lead?.slug !== slug);
    assert.ok(!(`${slug}/en` in createReleased(loaded.newsroom, loaded.authored).briefings));
  });
  it('is published by a build after its moment, at that moment', () => {
    const loaded = newsroomWith(planned, { at: '2026-02-01T09:00:01.000Z' });
    const briefing = loaded.newsroom?.briefings.find((candidate) => candidate.slug === slug);
    assert.equal(briefing?.publishedAt, '2026-02-01T09:00:00+00:00');
    assert.equal(briefing.stage, 'published');
  });
  it('is shown where drafts are shown, and marked', () => {
    const { newsroom } = newsroomWith(planned, { drafts: true });
    assert.equal(newsroom?.briefings.find((candidate) => candidate.slug === slug)?.stage, 'planned');
  });
  it('is checked all the same', () => {
    const loaded = newsroomWith(`${planned}\nchart: [1]`, { drafts: true });
    assert.match(errorsOf(loaded)[0] ?? '', /wrong-type/);
  });
  it('has no second moment', () => {
    const errors = errorsOf(newsroomWith(`${planned}\npublishedAt: 2025-07-03T09:00:00+00:00`));
    assert.match(errors[0] ?? '', /^7:12 invalid-value: Unexpected `publishAt` beside `publishedAt`/);
  });
});

describe('a briefing without a moment of publication', () => {
  it('is told of both ways', () => {
    assert.match(errorsOf(newsroomWith('draft: false'))[0] ?? '', /missing-field: .*`publishedAt`, or `publishAt`/);
  });
  it('is told how to wait where its moment is ahead', () => {
    const errors = errorsOf(newsroomWith('publishedAt: 2026-02-01T09:00:00+00:00'));
    assert.match(errors[0] ?? '', /^7:14 impossible-date: .* to publish it then, write `publishAt` instead$/);
  });
});

describe('a retracted briefing', () => {
  const published = 'publishedAt: 2025-07-03T09:00:00+12:45';
  const retracted = `${published}\nretracted: { date: 2025-09-01, reason: 'Of {fact:lamps-counted} lamps none was lit.' }`;

  it('leaves a notice with its reason, figures filled in, and no text', () => {
    const loaded = newsroomWith(retracted, { drafts: true });
    assert.deepEqual(errorsOf(loaded), []);
    assert.ok(!slugsOf(loaded).includes(slug));
    assert.deepEqual(
      loaded.newsroom?.retractions.map(({ slug: address, date, reason }) => [address, date, reason]),
      [[slug, '2025-09-01', 'Of 412 lamps none was lit.']],
    );
  });
  it('keeps its address: it stays among what was released', () => {
    const { newsroom, authored } = newsroomWith(retracted);
    assert.ok(newsroom && `${slug}/en` in createReleased(newsroom, authored).briefings);
  });
  it('was not retracted in the future, nor before it was published', () => {
    for (const day of ['2026-09-01', '2025-06-01']) {
      const errors = errorsOf(newsroomWith(retracted.replace('2025-09-01', day)));
      assert.match(errors[0] ?? '', new RegExp(`^8:20 impossible-date: Unexpected retraction on ${day}`));
    }
  });
});
