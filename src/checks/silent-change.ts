/** What readers have been shown does not change in silence: released facts and briefings are compared with the ledger. */
import { stringify } from 'yaml';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { keyOf, meaningOf } from '../newsroom/released.ts';
import type { Fact, Figure } from '../evidence/fact.ts';
import { formatQuantity } from '../evidence/format.ts';
import { defaultLanguage } from '../language/language.ts';
import { dayOf } from '../language/moments.ts';
import { formatUnit, parseUnit } from '../schema/unit.ts';
import { startOf, type Diagnostic } from '../schema/diagnostic.ts';
import type { Released } from '../schema/released.ts';

export function checkSilentChanges(loaded: LoadedNewsroom): Diagnostic[] {
  const { released } = loaded;
  if (!released || !loaded.newsroom) return [];
  return [
    ...changedFacts(loaded, released),
    ...lostFacts(loaded, released),
    ...changedBriefings(loaded, released),
    ...lostBriefings(loaded, released),
  ];
}

type ReleasedFact = Released['facts'][string];

function changedFacts(loaded: LoadedNewsroom, released: Released): Diagnostic[] {
  const { authored, newsroom } = loaded;
  const corrected = correctedFacts(loaded, released);
  const hasMoved = (fact: Fact): boolean => {
    const before = released.facts[fact.id];
    return before !== undefined && !isSame(fact, before);
  };
  return [...(newsroom?.facts.values() ?? [])].flatMap((fact): Diagnostic[] => {
    const before = released.facts[fact.id];
    if (!before || isSame(fact, before) || corrected.has(fact.id)) return [];
    // A derived value moves with its inputs: the correction of an input, made or asked for, answers for it.
    const answers = (input: Fact): boolean => corrected.has(input.id) || hasMoved(input);
    if (fact.derivation?.inputs.some((input) => hasRoot(input, answers))) return [];
    const place =
      authored.facts.get(fact.id)?.placeOf([fact.derivation ? 'formula' : 'value']) ??
      startOf(authorPath(loaded, 'facts'));
    const message = `Unexpected change of the published fact \`${fact.id}\` from ${show(before)} to ${showFact(fact)}, expected a correction that tells readers`;
    return [
      {
        rule: 'silent-change',
        severity: 'error',
        place,
        message,
        hint: entryHint(fact, before, newsroom?.today ?? ''),
      },
    ];
  });
}

function hasRoot(fact: Fact, is: (fact: Fact) => boolean): boolean {
  return is(fact) || (fact.derivation?.inputs.some((input) => hasRoot(input, is)) ?? false);
}

/** Facts named by corrections made since the release, for the value that was released. */
function correctedFacts({ authored, newsroom }: LoadedNewsroom, released: Released): Set<string> {
  const since = dayOfRelease(released, newsroom);
  const recent = [...authored.corrections.values()].filter(({ value }) => value.date >= since);
  return new Set(
    recent.flatMap(({ value }) =>
      value.facts
        .filter((item) => sameFigure(item.was, released.facts[item.id]?.figure ?? null))
        .map((item) => item.id),
    ),
  );
}

/** A correction made on the day of the release may be one of it. */
function dayOfRelease({ releasedAt }: Released, newsroom: LoadedNewsroom['newsroom']): string {
  return dayOf(releasedAt, newsroom?.site.timeZone ?? 'UTC');
}

function entryHint(fact: Fact, before: ReleasedFact, day: string): string {
  const entry = {
    [`${day}-${fact.id}`]: {
      kind: 'correction',
      date: day,
      text: { en: `We gave ${asPrinted(before)} for “${fact.statement.en}”. It is {fact:${fact.id}}.` },
      facts: [{ id: fact.id, was: before.figure }],
    },
  };
  return `add to corrections/${day.slice(0, 4)}.yaml, in words of your own:\n${stringify(entry, { lineWidth: 0 }).trimEnd().replace(/^/gm, '    ')}`;
}

function lostFacts(loaded: LoadedNewsroom, released: Released): Diagnostic[] {
  return Object.keys(released.facts)
    .filter((id) => !loaded.newsroom?.facts.has(id))
    .map((id) => ({
      rule: 'lost-address',
      severity: 'error',
      place: startOf(authorPath(loaded, 'facts')),
      message: `Unexpected loss of the published fact \`${id}\`, expected it in the ledger: its address stands for ever`,
    }));
}

function changedBriefings({ authored, newsroom }: LoadedNewsroom, released: Released): Diagnostic[] {
  const since = dayOfRelease(released, newsroom);
  const corrected = new Set(
    [...authored.corrections.values()]
      .filter(({ value }) => value.date >= since)
      .flatMap(({ value }) => value.briefings),
  );
  return authored.briefings.flatMap((briefing): Diagnostic[] => {
    const before = released.briefings[keyOf(briefing)];
    const { updatedAt, minorEditOf } = briefing.frontMatter.value;
    if (!before || before.digest === meaningOf(briefing) || corrected.has(briefing.slug)) return [];
    const isTold = updatedAt !== undefined && Date.parse(updatedAt) > Date.parse(released.releasedAt);
    if (isTold || minorEditOf === before.digest.slice(0, 8)) return [];
    const message = `Unexpected change of the published briefing \`${briefing.slug}\`, expected a later \`updatedAt\`, or a correction that names it`;
    return [
      {
        rule: 'silent-change',
        severity: 'error',
        place: briefing.frontMatter.placeOf([]),
        message,
        hint: `where only spelling changed, write \`minorEditOf: '${before.digest.slice(0, 8)}'\` into the front matter`,
      },
    ];
  });
}

function lostBriefings(loaded: LoadedNewsroom, released: Released): Diagnostic[] {
  const kept = new Set(
    loaded.authored.briefings.flatMap((briefing) => [briefing.slug, ...briefing.frontMatter.value.aliases]),
  );
  return Object.keys(released.briefings)
    .map((key) => key.split('/')[0] ?? key)
    .filter((slug) => !kept.has(slug))
    .map((slug) => ({
      rule: 'lost-address',
      severity: 'error',
      place: startOf(authorPath(loaded, `briefings/${slug}`)),
      message: `Unexpected loss of the published briefing \`${slug}\`, expected it there, or its slug among the \`aliases\` of another`,
    }));
}

function isSame(fact: Fact, before: ReleasedFact): boolean {
  const { quantity } = fact;
  if (!quantity || before.figure === null) return !quantity && before.figure === null;
  return (
    sameFigure(quantity.figure, before.figure) &&
    formatUnit(quantity.unit) === before.unit &&
    quantity.precision === before.precision
  );
}

function sameFigure(a: Figure, b: Figure | null): boolean {
  if (typeof a === 'number' || typeof b === 'number' || b === null) return a === b;
  return a.low === b.low && a.high === b.high;
}

function showFact({ quantity }: Fact): string {
  return quantity
    ? show({ figure: quantity.figure, unit: formatUnit(quantity.unit), precision: quantity.precision })
    : 'no value';
}

function show({ figure, unit, precision }: ReleasedFact): string {
  if (figure === null) return 'no value';
  const number = typeof figure === 'number' ? String(figure) : `${figure.low}–${figure.high}`;
  const measure = unit === null || unit === 'count' ? '' : ` ${unit}`;
  return `${precision === null || precision === 'exact' ? '' : `${precision} `}${number}${measure}`;
}

/** As readers were shown it: “about 88 per cent”. */
function asPrinted(before: ReleasedFact): string {
  const { figure, precision } = before;
  const unit = before.unit === null ? null : parseUnit(before.unit);
  if (figure === null || precision === null || !unit) return show(before);
  const text = formatQuantity(
    { figure, unit, precision, decimals: null },
    { language: defaultLanguage, style: 'prose' },
  );
  return text.replaceAll('\u00a0', ' ');
}

/** A path below the content folder as the author knows it: `content/facts`. */
function authorPath({ files }: LoadedNewsroom, inside: string): string {
  const [first] = files;
  return first ? `${first.file.slice(0, -first.path.length)}${inside}` : inside;
}
