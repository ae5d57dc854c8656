/** What changed for readers between two states of a newsroom, as Markdown. */
import { fillSlots, showFact } from '../../evidence/speak.ts';
import type { Fact } from '../../evidence/fact.ts';
import type { Briefing, Newsroom } from '../../newsroom/model.ts';

/** Sections of what changed; a sentence where nothing did. */
export function compareNewsrooms(before: Newsroom, after: Newsroom): string {
  const sections = [
    section(
      'Briefings',
      compareMaps(briefingsOf(before), briefingsOf(after), { name: nameBriefing, change: changeOfBriefing }),
    ),
    section('Facts', compareMaps(before.facts, after.facts, { name: nameFact, change: changeOfFact })),
    section(
      'Sources',
      compareMaps(before.sources, after.sources, {
        name: (source) => `${source.outlet}: ${source.headline} (\`${source.id}\`)`,
        change: whatChanged,
      }),
    ),
    section(
      'Charts',
      compareMaps(before.charts, after.charts, {
        name: (chart) => `${fill(chart.finding.en, after)} (\`${chart.id}\`)`,
        change: whatChanged,
      }),
    ),
    section(
      'Corrections',
      compareMaps(correctionsOf(before), correctionsOf(after), {
        name: ({ text }) => fill(text.en, after),
        change: whatChanged,
      }),
    ),
  ].filter((text) => text !== '');
  return `## What changes for readers\n\n${sections.length > 0 ? sections.join('\n\n') : 'Nothing.'}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

interface Telling<T> {
  readonly name: (item: T) => string;
  /** How the second differs from the first; empty where readers see the same. */
  readonly change: (before: T, after: T) => string;
}

function compareMaps<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  { name, change }: Telling<T>,
): string[] {
  const added = [...after].filter(([id]) => !before.has(id)).map(([, item]) => `new: ${name(item)}`);
  const gone = [...before].filter(([id]) => !after.has(id)).map(([, item]) => `gone: ${name(item)}`);
  const changed = [...after].flatMap(([id, item]) => {
    const old = before.get(id);
    const what = old === undefined ? '' : change(old, item);
    return what === '' ? [] : [`${name(item)}: ${what}`];
  });
  return [...changed, ...added, ...gone];
}

function nameFact(fact: Fact): string {
  return `${fact.statement.en} (\`${fact.id}\`)`;
}

function changeOfFact(before: Fact, after: Fact): string {
  const [was, is] = [valueOf(before), valueOf(after)];
  if (was !== is) return `${was} → **${is}**`;
  const parts = partsThatDiffer(before, after);
  return parts.length === 0 ? '' : `the same figure, other ${parts.join(', ')}`;
}

function valueOf(fact: Fact): string {
  return fact.quantity ? showFact(fact, { language: 'en', style: 'prose', show: 'value' }) : 'no value';
}

function nameBriefing({ headline, slug, language }: Briefing): string {
  return `“${headline}” (\`${slug}/${language}\`)`;
}

function changeOfBriefing(before: Briefing, after: Briefing): string {
  const difference = after.compiled.words - before.compiled.words;
  const parts = [
    before.headline !== after.headline && `headline was “${before.headline}”`,
    before.standfirst !== after.standfirst && 'other standfirst',
    before.compiled.html !== after.compiled.html &&
      `text changed, ${difference === 0 ? 'as long' : `${difference < 0 ? '−' : '+'}${Math.abs(difference)} words`}`,
    before.updatedAt !== after.updatedAt && `updated ${after.updatedAt ?? 'no more'}`,
  ];
  return parts.filter((part) => typeof part === 'string').join('; ');
}

function whatChanged(before: object, after: object): string {
  const parts = partsThatDiffer(before, after);
  return parts.length === 0 ? '' : `changed: ${parts.join(', ')}`;
}

/** Names of the parts of a thing that are not as they were. */
function partsThatDiffer(before: object, after: object): string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => plain(was.get(key)) !== plain(is.get(key)));
}

/** A part as text. Other things in it count by what readers see of them here: that a source’s card changed is told once, of the source. */
function plain(part: unknown): string {
  return JSON.stringify({ part }, (key, inner: unknown): unknown => {
    // Where it stands in its file is not what readers see.
    if (key === 'place') return undefined;
    if (inner instanceof Map || inner instanceof Set) return Array.from<unknown>(inner);
    if (!isThing(inner)) return inner;
    return 'quantity' in inner ? [inner.id, inner.quantity] : inner.id;
  });
}

/** Sources, facts and themes within another thing. */
function isThing(value: unknown): value is { readonly id: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    ['outlet', 'statement', 'question'].some((key) => key in value)
  );
}

function fill(text: string, { facts }: Newsroom): string {
  const words = text.replace(/\{claim:[^}|]*\|([^}]*)\}/g, '$1');
  return fillSlots(words, { facts, language: 'en', style: 'prose' });
}

function briefingsOf({ briefings }: Newsroom): Map<string, Briefing> {
  return new Map(briefings.map((briefing) => [`${briefing.slug}/${briefing.language}`, briefing]));
}

function correctionsOf({ corrections }: Newsroom): Map<string, Newsroom['corrections'][number]> {
  return new Map(corrections.map((correction) => [correction.id, correction]));
}
