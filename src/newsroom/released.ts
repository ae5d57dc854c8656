/** The released ledger of a newsroom: read from its folder, and made anew at a release. */
import { formatUnit } from '../schema/unit.ts';
import { startOf, type Diagnostic } from '../schema/diagnostic.ts';
import { released, type Released } from '../schema/released.ts';
import { digestOf } from './compile-cache.ts';
import type { Newsroom } from './model.ts';
import type { AuthoredNewsroom, BriefingFile } from './authored-newsroom.ts';
import { stageOf } from './life.ts';
import type { ContentFile } from './read-folder.ts';

/** Path of the snapshot below the content folder. */
export const releasedPath = '.released/ledger.json';

/** The snapshot; `null` before the first release. One that can’t be read is a fault: it would let changes pass unseen. */
export function readReleased(files: readonly ContentFile[]): { released: Released | null; diagnostics: Diagnostic[] } {
  const file = files.find((candidate) => candidate.path === releasedPath);
  if (!file) return { released: null, diagnostics: [] };
  const parsed = released.safeParse(parseJson(file.text));
  if (parsed.success) return { released: parsed.data, diagnostics: [] };
  const message = `Unexpected content of the released ledger, expected what \`npm run release\` wrote (${parsed.error.issues[0]?.path.join('.') ?? 'no JSON'})`;
  return {
    released: null,
    diagnostics: [
      {
        rule: 'released-ledger',
        severity: 'error',
        place: startOf(file.file),
        message,
        hint: 'take it back from the last commit',
      },
    ],
  };
}

/** The snapshot of what readers see from now on. Keys are sorted, so that a release shows what changed. */
export function createReleased(newsroom: Newsroom, authored: AuthoredNewsroom): Released {
  const facts = [...newsroom.facts.values()].map(
    ({ id, quantity }) =>
      [
        id,
        {
          figure: quantity?.figure ?? null,
          unit: quantity ? formatUnit(quantity.unit) : null,
          precision: quantity?.precision ?? null,
        },
      ] as const,
  );
  const published = authored.briefings.filter((file) =>
    ['published', 'retracted'].includes(stageOf(file, newsroom.builtAt)),
  );
  const briefings = published.map((briefing) => [keyOf(briefing), { digest: meaningOf(briefing) }] as const);
  return {
    releasedAt: newsroom.builtAt,
    facts: sortedObject(facts),
    briefings: sortedObject(briefings),
    uses: usesIn(newsroom),
  };
}

/** What rests on which sources, so that a later use of a withdrawn one is known to be new. */
function usesIn(newsroom: Newsroom): Record<string, string[]> {
  const withEvidence = [
    ...[...newsroom.facts.values()].map(({ id, evidence }) => ({ name: `facts/${id}`, evidence })),
    ...newsroom.events.map(({ id, evidence }) => ({ name: `events/${id}`, evidence })),
    ...[...newsroom.terms.values()].map(({ id, evidence }) => ({ name: `glossary/${id}`, evidence })),
  ];
  const uses = [
    ...withEvidence.map(({ name, evidence }) => [name, evidence.map((item) => item.source.id)] as const),
    ...[...newsroom.series.values()].map(
      ({ id, sources }) => [`series/${id}`, sources.map((source) => source.id)] as const,
    ),
    ...newsroom.briefings
      .filter(({ stage }) => stage === 'published')
      .map(
        (briefing) =>
          [`briefings/${keyOf(briefing)}`, briefing.compiled.citations.map(({ source }) => source)] as const,
      ),
  ];
  return sortedObject(
    uses.filter(([, ids]) => ids.length > 0).map(([name, ids]) => [name, [...new Set(ids)].sort()] as const),
  );
}

/** Whether readers have been shown that this rests on the source; `name` is `facts/<id>` or `briefings/<slug>/<language>`. */
export function wasUsed(released: Released | null, name: string, source: string): boolean {
  if (!released) return false;
  if (released.uses) return released.uses[name]?.includes(source) ?? false;
  // Before uses were kept, facts and briefings are known by their names; of the rest nothing is known, so nothing is refused.
  const [kind = '', ...rest] = name.split('/');
  if (kind === 'facts') return Object.hasOwn(released.facts, rest.join('/'));
  return kind !== 'briefings' || Object.hasOwn(released.briefings, rest.join('/'));
}

export function keyOf({ slug, language }: Pick<BriefingFile, 'slug' | 'language'>): string {
  return `${slug}/${language}`;
}

/** Digest of what a briefing says: line breaks and indentation don’t change it, a word does. */
export function meaningOf({ frontMatter, prose }: BriefingFile): string {
  const { headline, standfirst } = frontMatter.value;
  return digestOf([headline, standfirst, prose].map((text) => text.replace(/\s+/g, ' ').trim()));
}

function sortedObject<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
